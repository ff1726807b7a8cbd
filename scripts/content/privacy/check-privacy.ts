import { PERSOONSGEGEVEN_LABELS, type Uitzondering } from '../../../schemas/parts/uitzondering.js';
import { type Finding, finding, type Place, START_OF_FILE } from '../finding.js';
import { findPersonalData, type PersonalData } from './find-personal-data.js';
import { normalise } from './normalise.js';
import type { NameFinder } from './privacy-settings.js';

const HINTS = {
  error:
    'Haal het weg vóór je dit deelt. Is het iets anders? Zet het bij uitzonderingen, met de reden. ' +
    'Stond het al online? Lees SECURITY.md.',
  warning: 'Kijk of dit over een mens gaat. Zo ja, haal het weg. Zo nee, zet het bij uitzonderingen, met de reden.',
} as const;

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

const isExcepted = ({ kind, written }: PersonalData, exceptions: readonly Uitzondering[]) =>
  exceptions.some(({ soort, tekst }) => soort === kind && plain(normalise(tekst).text) === plain(written));

/** Passages that rest on a consent, whose names may be there as long as it holds. */
const consented = (text: string): [start: number, end: number][] =>
  [...text.matchAll(/^ {0,3}:{3,} *toestemming .*$[\s\S]*?^ {0,3}:{3,} *$/gm)].map(({ 0: box, index }) => [
    index,
    index + box.length,
  ]);

const toFinding = (file: string, place: Place, { kind, severity }: PersonalData, where: string): Finding =>
  finding(file, place, {
    severity,
    code: `personal-data-${kind}`,
    message: `${where} staat waarschijnlijk ${PERSOONSGEGEVEN_LABELS[kind]}.`,
    hint: HINTS[severity],
  });

/** Whose names may stand in a file, and what else is excepted there. */
export interface PrivacyScope {
  readonly file: string;
  readonly findNames: NameFinder;
  readonly exceptions: readonly Uitzondering[];
}

/** Looks for personal data in the whole of a text file, its fields and its comments too. No finding repeats what it found. */
export const checkPrivacy = (text: string, { file, findNames, exceptions }: PrivacyScope): Finding[] => {
  const boxes = consented(text);
  return findPersonalData(text, findNames)
    .filter(({ kind, start }) => kind !== 'naam' || !boxes.some(([from, to]) => start >= from && start < to))
    .filter((data) => !isExcepted(data, exceptions))
    .map((data) => {
      const lines = text.slice(0, data.start).split('\n');
      const place = {
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
        length: Math.max(1, data.end - data.start),
      };
      return toFinding(file, place, data, 'Hier');
    });
};

/** The same for words that have no lines of their own: those of an attachment. */
export const checkPrivacyOfWords = (
  texts: readonly string[],
  { file, findNames, exceptions }: PrivacyScope,
): Finding[] => {
  const found = texts
    .flatMap((text) => findPersonalData(text, findNames))
    .filter((data) => !isExcepted(data, exceptions));
  const perKind = new Map(found.map((data) => [`${data.kind}/${data.severity}`, data]));
  return [...perKind.values()].map((data) => toFinding(file, START_OF_FILE, data, 'In dit bestand'));
};

const asWords = (path: string) =>
  path.replaceAll(/[-_./]+/g, ' ').replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The same for the name of a file, in which words have no capitals; so only what is certain counts. */
export const checkPrivacyOfName = ({ file, findNames, exceptions }: PrivacyScope): Finding[] => {
  const found = [file, asWords(file)]
    .flatMap((text) => findPersonalData(text, findNames))
    .find((data) => data.severity === 'error' && !isExcepted(data, exceptions));
  return found === undefined ? [] : [toFinding(file, START_OF_FILE, found, 'In de bestandsnaam')];
};
