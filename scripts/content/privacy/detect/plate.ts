import { after, before, type Detector, type Kind } from '../match.js';

const PLATE =
  /(?<![\p{L}\d-])(?:[A-Z]{2}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?[A-Z]{2}|\d{2}-?[A-Z]{2}-?\d{2}|[A-Z]{2}-?\d{2}-?[A-Z]{2}|[A-Z]{2}-?[A-Z]{2}-?\d{2}|\d{2}-?[A-Z]{2}-?[A-Z]{2}|\d{2}-?[A-Z]{3}-?\d|\d-?[A-Z]{3}-?\d{2}|[A-Z]{2}-?\d{3}-?[A-Z]|[A-Z]-?\d{3}-?[A-Z]{2}|[A-Z]{3}-?\d{2}-?[A-Z]|[A-Z]-?\d{2}-?[A-Z]{3}|\d-?[A-Z]{2}-?\d{3}|\d{3}-?[A-Z]{2}-?\d)(?![\p{L}\d-])/giu;
const CAR = /kenteken|nummerbord|nummerplaat|\bauto\b|voertuig|scooter|brommer|motorfiets|parkeerde|bestelbus/i;

const DOCUMENT = /(?<![\p{L}\d])(?=[A-Z0-9]*\d)[A-Z]{2}[A-Z0-9]{6}\d(?![\p{L}\d])/gu;
const DOCUMENT_LABEL =
  /paspoort|identiteitskaart|id-kaart|document-?nummer|identiteitsbewijs|verblijfs(vergunning|document)/i;
const LICENCE = /(?<![\p{L}\d])\d{10}(?![\p{L}\d])/gu;
const LICENCE_LABEL = /rijbewijs(nummer)?|v-?nummer|vreemdelingennummer|cliëntnummer|zorgverzekeringsnummer/i;

const labelled = (text: string, pattern: RegExp, label: RegExp, kind: Kind) =>
  // Most texts hold no such word at all, and the patterns cost a while.
  (label.test(text) ? [...text.matchAll(pattern)] : [])
    .filter(
      ({ 0: whole, index }) => label.test(before(text, index, 40)) || label.test(after(text, index + whole.length, 15)),
    )
    .map(({ 0: whole, index }) => ({ kind, severity: 'error', start: index, end: index + whole.length }) as const);

/** Number plates and numbers of documents: many codes look like one, so only next to a word that says so. */
export const findPlate: Detector = (text) => [
  ...labelled(text, PLATE, CAR, 'kenteken'),
  ...labelled(text, DOCUMENT, DOCUMENT_LABEL, 'document'),
  ...labelled(text, LICENCE, LICENCE_LABEL, 'document'),
];
