import { before, type Detector, type Match } from '../match.js';

const MOBILE = /(?<![\d\p{L}])(?:\(?(?:\+|00)\s?31\)?[ .\-/]?(?:\(0\)[ .-]?)?6|\(?06\)?)(?:[ .\-/]{0,3}\d){8}(?!\d)/gu;
const LANDLINE =
  /(?<![\d\p{L}.,/-])(?:(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?|\(?0)[1-57]\d{1,2}\)?(?:[ .-]{0,3}\d){6,7}(?!\d)/gu;
const FOREIGN = /(?<![\d\p{L}])(?:\+|00)(?!31)[1-9]\d{0,2}(?:[ .\-/()]{0,2}\d){8,11}(?!\d)/gu;

const DESK =
  /gemeente|stadhuis|receptie|balie|algemeen|klantcontact|kcc|\bteam\b|wijkteam|loket|secretariaat|centrale|bereikbaar|spreekuur|meldpunt|hulplijn|organisatie|stichting|bureau|kantoor|afdeling|redactie|servicepunt|informatiepunt|bibliotheek/i;
const PRIVATE =
  /thuis|priv[eé]|mijn nummer|(haar|zijn|hun) (telefoon)?nummer|bel (me|mij|haar|hem)\b|mobiel van|nummer van (mevrouw|meneer)/i;

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));

const landlines: Detector = (text) =>
  all(LANDLINE, text)
    .filter(({ start, end }) => [10, 11, 12, 13].includes(text.slice(start, end).replaceAll(/\D/g, '').length))
    .flatMap(({ start, end }): Match[] => {
      const context = before(text, start, 80);
      if (PRIVATE.test(context)) return [{ kind: 'telefoon', severity: 'error', start, end }];
      return DESK.test(context) ? [] : [{ kind: 'telefoon', severity: 'warning', start, end }];
    });

/** Telephone numbers of people: every mobile number, and others unless a desk is named. 14 030, 0800 and 112 are no person's. */
export const findPhone: Detector = (text) => [
  ...all(MOBILE, text).map((place) => ({ kind: 'telefoon', severity: 'error', ...place }) as const),
  ...landlines(text),
  ...all(FOREIGN, text).map((place) => ({ kind: 'telefoon', severity: 'warning', ...place }) as const),
];
