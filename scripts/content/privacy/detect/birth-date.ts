import { before, type Detector } from '../match.js';

const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = `(?:\\d{1,2}(?:ste|de|e)?[ .\\-\\/]{1,2}(?:\\d{1,2}|${MONTH})\\.?[ .\\-\\/,]{1,2}(?:19|20)?\\d{2}|(?:19|20)\\d{2}[-\\/.]\\d{1,2}[-\\/.]\\d{1,2})`;
const LABELLED = new RegExp(
  `\\b(?:geboortedatum|geboortedag|geb\\.?(?:\\s?dat(?:um|\\.)?)?|date of birth|d\\.?o\\.?b\\.?)\\b[^\\n\\d]{0,25}(${DATE})(?!\\d)`,
  'gi',
);
const BORN = new RegExp(`\\bgeboren\\b[^\\n\\d.]{0,40}(${DATE})(?!\\d)`, 'gi');
const BORN_BEHIND = new RegExp(`(${DATE})(?!\\d)[^\\n\\d.]{0,25}\\bgeboren\\b`, 'gi');

/** Things that are born only in a manner of speaking. */
const NO_PERSON =
  /\b(idee|plan|project|initiatief|netwerk|wet|stichting|samenwerking|aanpak|vereniging|beweging|gemeente|naam|raad|panel|platform|organisatie|methode|werkwijze|gedachte|website|site|krant|wijk)\b/i;

const sentenceBefore = (text: string, at: number) => before(text, at, 80).split(/[.\n]/).at(-1) ?? '';

const place = ({ 0: whole, index }: RegExpExecArray, date: string) => {
  const start = index + whole.lastIndexOf(date);
  return { kind: 'geboortedatum', severity: 'error', start, end: start + date.length } as const;
};

/** A date is somebody's birthday only where the text says so. */
export const findBirthDate: Detector = (text) => {
  if (!/gebo|\bgeb\b|birth|\bd\.?o\.?b/i.test(text)) return [];
  return [
    ...[...text.matchAll(LABELLED)].map((match) => place(match, match[1] ?? '')),
    ...[...text.matchAll(BORN)]
      .filter((match) => !NO_PERSON.test(sentenceBefore(text, match.index)))
      .map((match) => place(match, match[1] ?? '')),
    ...[...text.matchAll(BORN_BEHIND)].map((match) => place(match, match[1] ?? '')),
  ];
};
