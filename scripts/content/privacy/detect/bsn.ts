import { after, before, type Detector, distanceTo, type Match } from '../match.js';

const NUMBER = /(?<![\p{L}\d][.,/-]?|\+31[ .-]?|0031[ .-]?)\d(?:[ .\-/\n]?\d){7,8}(?!\d|[.,-]\d|[\p{L}])/gu;
/** How people write it: in one piece, in threes, as 1234.56.782, or digit by digit. */
const USUAL = /^(\d{9}|\d{3}([ .\-/\n])\d{3}\2\d{3}|\d{4}([ .\-/])\d{2}\3\d{3}|\d([ .\-/])(\d\4){7}\d)$/;

const OWN_LABEL =
  /\b(bsn|bsn-?nummers?|burger[ -]?service[ -]?nummers?|sofi[ -]?(nr|nummers?)|persoonsnummers?|b\.s\.n\.?)\b/gi;
const OTHER_LABEL =
  /\b(kvk|k\.v\.k\.|kamer van koophandel|handelsregister\w*|rsin|fiscaal nummer|vestigingsn\w*|isbn|issn|doi|oin|dossier\w*|zaak\w*|kenmerk|bag\w*|cbs|statline|tabel\w*|artikel\w*|order\w*|factuur\w*|kamerstuk\w*|ecli|bwbr?\w*|cvdr\w*|nummeraanduiding|product\w*|offerte\w*|bestek\w*|tender\w*|besluit\w*|meldings?\w*|registratie\w*|referentie\w*|ref|inventaris\w*|archief\w*|kadas\w*|perceel\w*|polis\w*|contract\w*|project\w*|subsidie\w*|id|nr|begroting\w*|bedrag\w*|kosten|budget\w*|eur|euro|totaal|tel|telefoon|btw\w*|catalogus\w*|ppn|oclc|pagina|versie|commit|tijdstempel|handelsreg\w*|lei|eori|agb\w*|big\w*|brin\w*|uuid|sbi)\b|€/gi;
const AMOUNT = /^\s*(euro|eur|inwoners|mensen|personen|stuks|miljoen|keer|bezoekers|%|,-)/i;
const OWN_BEHIND = /^[^.\n]{0,25}\b(bsn|burgerservicenummer|sofinummer)\b/i;

const IN_ADDRESS = /https?:\/\/\S*$/i;

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The test that every citizen number passes, and one in eleven other numbers of nine digits. */
const passesElevenTest = (digits: string): boolean => {
  const padded = digits.padStart(9, '0');
  if (/^0+$/.test(padded) || /^(\d)\1{8}$/.test(padded)) return false;
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(padded[index]), 0) % 11 === 0;
};

const judge = (text: string, written: string, start: number): Match | null => {
  const digits = written.replaceAll(/\D/g, '');
  const end = start + written.length;
  if (!passesElevenTest(digits)) return null;
  const context = before(text, start, 80);
  const own = OWN_BEHIND.test(after(text, end, 60)) ? 0 : distanceTo(OWN_LABEL, context);
  const other = distanceTo(OTHER_LABEL, context);
  const isLabelled = own <= other && own !== Number.POSITIVE_INFINITY;
  if (!isLabelled && (other <= 40 || IN_ADDRESS.test(context) || AMOUNT.test(after(text, end, 15)))) return null;
  if (!isLabelled && (digits.length === 8 || !USUAL.test(written))) return null;
  return { kind: 'bsn', severity: 'error', start, end };
};

const OLD_VAT = /\bNL[ .]?(\d{9})[ .]?B[ .]?\d{2}\b/gi;

/** A company has such a number too; only a person can tell whether it holds somebody's citizen number. */
const inVatNumbers: Detector = (text) =>
  [...text.matchAll(OLD_VAT)]
    .filter(([, digits = '']) => passesElevenTest(digits))
    .map(({ 0: whole, index }) => ({ kind: 'bsn', severity: 'warning', start: index, end: index + whole.length }));

/** Citizen numbers: the 11-test and the label decide together, as one in eleven numbers passes the test by chance. */
export const findBsn: Detector = (text) => [
  ...[...text.matchAll(NUMBER)]
    .map(({ 0: written, index }) => judge(text, written, index))
    .filter((match) => match !== null),
  ...inVatNumbers(text),
];
