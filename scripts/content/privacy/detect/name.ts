import { after, before, type Match, withoutOverlap } from '../match.js';
import { isFirstName, isLastName } from './name-lists.js';

/** What is known of whose names may be there. */
export interface NameSettings {
  /** Words for a public role, such as wethouder: a name beside one is that of an office holder. */
  readonly publicRoles: readonly string[];
  /** Names that may be there, such as those of who guides a cohort. */
  readonly allowed: readonly string[];
  /** Names of places, themes and terms, which are no people. */
  readonly noPeople: readonly string[];
}

const BETWEEN =
  "(?:(?:[Vv]an|[Dd]e[rn]?|[Hh]et|'[Tt]|[Tt]e[rn]?|[Oo]p|[Ii]n|[Ee]l|[Aa]l|[Bb]en|[Ll]a|[Ll]e|[Dd]u|[Vv]on|[Bb]in|[Aa]it|[Aa]bu)[ \\n]){0,3}";
const CAPITAL = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]+)*";
/** What is quick to see comes first: at most places no capital stands. */
const AT_CAPITAL = '(?=[A-Z]|[^\\0-\\x7f])';
// A look ahead, so that a word before a first name does not use that name up.
const FULL = new RegExp(
  `${AT_CAPITAL}(?<![\\p{L}\\d@/.-])(?=((${CAPITAL})[ \\n](?:(${CAPITAL}|\\p{Lu}\\.)[ \\n])?(${BETWEEN})(${CAPITAL}))(?![\\p{L}\\d@]))`,
  'gu',
);
const TITLED = new RegExp(
  `(?<![\\p{L}])([Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Dd]e heer|[Dd]hr\\.?|[Mm]ejuffrouw|[Ff]amilie)[ \\n]((?:\\p{Lu}\\.[ ]?)*)(?:(${CAPITAL})[ \\n])?(${BETWEEN})(${CAPITAL})`,
  'gu',
);
const INITIALS = new RegExp(
  `${AT_CAPITAL}(?<![\\p{L}\\d.])((?:\\p{Lu}\\.[ ]?){1,4})(${BETWEEN})(${CAPITAL})(?![\\p{L}\\d])`,
  'gu',
);

const ORGANISATION =
  /^[\s-]*(stichting|fonds|instituut|college|school|huis|prijs|wet|kliniek|ziekenhuis|universiteit|lyceum|museum|park|brug|hal|arena|academie|zorg|bibliotheek|kerk|centrum|groep|lezing|straat|laan|plein|weg|kade|gracht|singel|dijk|hof|wijk|b\.?v\.?|n\.?v\.?|foundation|award|methode|model|schaal|theorie|advies|consultancy|& |en partners)/i;
const OF_ORGANISATION =
  /(stichting|fonds|instituut|college|school|basisschool|huis|museum|universiteit|uitgeverij|boekhandel|restaurant|caf[eé]|theater|wijk|buurt|straat|plein|dorp|stad|sint|st\.|prins|prinses|koning|koningin|heilige|rapport|methode|model|film|boek|roman|app|programma|platform)[ \n]["'“‘]?$/i;
const NO_LAST_NAME =
  /(straat|laan|plein|weg|kade|gracht|singel|arena|stadion|school|college|lyceum|academie|universiteit|huis|fonds|instituut|stichting|museum|prijs|fabriek|zorg|wijk|gemeente|raad|bank|kerk)$/i;
const MONTHS_AND_DAYS =
  /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nederland|europa|nederlandse|nederlands)$/i;

/** A name of an organisation, a street or a place may be that of a person, and is not. */
const isElsewhere = (text: string, start: number, end: number, last: string): boolean =>
  ORGANISATION.test(after(text, end, 30)) ||
  OF_ORGANISATION.test(before(text, start, 30)) ||
  NO_LAST_NAME.test(last) ||
  MONTHS_AND_DAYS.test(last);

const fullNames = (text: string): Match[] =>
  [...text.matchAll(FULL)].flatMap((match) => {
    const [, whole = '', first = '', , between = '', last = ''] = match;
    if (!isFirstName(first)) return [];
    const end = match.index + whole.length;
    if (isElsewhere(text, match.index, end, last)) return [];
    const isSure = isLastName(last) || between !== '';
    return [{ kind: 'naam', severity: isSure ? 'error' : 'warning', start: match.index, end } as const];
  });

const titledNames = (text: string): Match[] =>
  [...text.matchAll(TITLED)].flatMap((match) => {
    const [whole, , initials = '', first = '', between = '', last = ''] = match;
    if (ORGANISATION.test(after(text, match.index + whole.length, 30))) return [];
    const isFull = initials !== '' || first !== '';
    const isSure = isFull && (isLastName(last) || between !== '' || isFirstName(first) || initials !== '');
    return [
      {
        kind: 'naam',
        severity: isSure ? 'error' : 'warning',
        start: match.index,
        end: match.index + whole.length,
      } as const,
    ];
  });

const initialNames = (text: string): Match[] =>
  [...text.matchAll(INITIALS)].flatMap((match) => {
    const [whole, , between = '', last = ''] = match;
    if (!isLastName(last) && between === '') return [];
    const end = match.index + whole.length;
    if (isElsewhere(text, match.index, end, last)) return [];
    return [{ kind: 'naam', severity: 'warning', start: match.index, end } as const];
  });

const literal = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes a search for names of people, without those that may be there. */
export const createNameFinder = ({ publicRoles, allowed, noPeople }: NameSettings) => {
  const roles = publicRoles.map(literal).join('|');
  const roleBefore = new RegExp(`\\b(?:${roles})\\w*(?:[ ,:(\\n]+[\\p{L}.'’-]+){0,3}[ ,:(\\n]*$`, 'iu');
  const roleBehind = new RegExp(`^[ ,(]{1,3}(?:toen |destijds |oud-|voormalig )?(?:de )?(?:${roles})\\b`, 'iu');
  const fine = new Set([...allowed, ...noPeople].map((name) => name.toLowerCase()));
  const fineEndings = [...fine].filter((name) => name.includes(' '));
  const isFine = (text: string, { start, end }: Match) => {
    const name = text.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase();
    if (fine.has(name) || fineEndings.some((known) => name.endsWith(known))) return true;
    return roles !== '' && (roleBefore.test(before(text, start, 60)) || roleBehind.test(after(text, end, 40)));
  };
  return (text: string): Match[] => {
    const found = [...fullNames(text), ...titledNames(text), ...initialNames(text)];
    return withoutOverlap(found.filter((match) => !isFine(text, match)));
  };
};
