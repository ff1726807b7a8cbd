import { after, before, type Detector, type Match } from '../match.js';

const SUFFIX =
  'straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|steeg|dreef|plantsoen|markt|wal|park|burg|erf|veld|ring|baan|akker|horst|brink|kamp|haven|poort|gaarde|stede|meent|donk|boulevard|allee|lei|buurt|kwartier|rade|oord|heem|lust|zicht';
const STREET = `(?:(?:de|het|van|der|den|aan|op|ten|ter|[\\p{Lu}][\\p{L}'’.-]*)\\s){0,4}[\\p{Lu}][\\p{L}'’-]*(?:${SUFFIX})`;
const NUMBER = '\\d{1,4}(?:\\s?[-\\/]?\\s?(?:[a-zA-Z]|[IV]{1,3}|hs|bis|\\d{1,3}))?';
const POSTCODE = '[1-9]\\d{3}\\s?(?!SA|SD|SS)[A-Z]{2}';

const ANY_POSTCODE = new RegExp(POSTCODE);
const ANY_STREET = new RegExp(`(?:${SUFFIX})\\s\\d`);
const STREET_AND_NUMBER = new RegExp(`(?<![\\p{L}])${STREET}\\s${NUMBER}(?![\\d\\p{L}])`, 'gu');
const WITH_POSTCODE = new RegExp(
  `[\\p{Lu}][\\p{L}'’. -]{2,50}\\s${NUMBER}[,;\\s]{1,4}${POSTCODE}(?![\\p{L}\\d])|(?<![\\d\\p{L}])${POSTCODE}[,\\s]{1,2}(?:nr\\.?\\s|nummer\\s|huisnummer\\s)?\\d{1,4}(?:\\s?[a-zA-Z])?(?![\\d.,]\\d|[\\p{L}])`,
  'gu',
);

const PUBLIC =
  /stadhuis|gemeente|postadres|bezoekadres|bezoek ons|postbus|antwoordnummer|kantoor|locatie|vestiging|buurthuis|buurtcentrum|wijkcentrum|wijkteam|huis van de|bibliotheek|kerk|moskee|school|gebouw|zaal|station|museum|stichting|vereniging|organisatie|loket|balie|centrum|ziekenhuis|instelling|bijeenkomst|sessie|plaats:|waar:|theater|hotel|restaurant|caf[eé]|inloop|spreekuur|werkplaats|instituut|universiteit|hogeschool|college|bureau|redactie|uitgever|b\.v\.|\bbv\b|ministerie|provincie|raad/i;
const AT_HOME =
  /\b(woont|wonen|woonde|woonden|woonachtig|woonadres|woning|thuis(adres)?|huisadres|verhuisd(e|en)?|adres van (mevrouw|meneer|de heer|mw|dhr)|mevrouw|mevr|mw|meneer|dhr|de heer|bewoner|bewoonster|inwoner|inwoonster|cli[eë]nt(e)?|gezin|familie|naam)\b/i;

const placed = (
  text: string,
  pattern: RegExp,
  judge: (context: string, behind: string) => Match['severity'] | null,
): Match[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
    const end = index + whole.length;
    const severity = judge(before(text, index, 90), after(text, end, 40));
    return severity === null ? [] : [{ kind: 'adres', severity, start: index, end }];
  });

/** Home addresses. A street and number with a postcode are one unless a public place is named; without, only where somebody lives there. */
export const findAddress: Detector = (text) => [
  // What must be there anyway is looked for first: the patterns themselves cost a while.
  ...placed(ANY_POSTCODE.test(text) ? text : '', WITH_POSTCODE, (context) =>
    AT_HOME.test(context) || !PUBLIC.test(context) ? 'error' : null,
  ),
  ...placed(ANY_STREET.test(text) ? text : '', STREET_AND_NUMBER, (context) =>
    AT_HOME.test(context.slice(-50)) && !PUBLIC.test(context.slice(-50)) ? 'error' : null,
  ),
];
