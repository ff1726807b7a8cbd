/** A text as a reader takes it in, with the way back to where each character stands. */
export interface NormalText {
  readonly text: string;
  /** The place in the original text of a place in the normal text. */
  readonly at: (index: number) => number;
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  shy: '',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  commat: '@',
  period: '.',
  colon: ':',
  num: '#',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
};

/** In upper and lower case, and with the long s that reads as one. */
const anyCase = (words: readonly string[]): string =>
  words.join('|').replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}${letter === 's' ? 'ſ' : ''}]`);

// Without the flag for upper and lower case: by that every `s` and `k` would be the same as a letter that is not ASCII.
const DISGUISES = new RegExp(
  [
    `&(?:#[xX]([0-9a-fA-F]{1,6})|#(\\d{1,7})|(${anyCase(Object.keys(NAMED))}));`,
    String.raw`\\[uU]([0-9a-fA-F]{4})|\\[xX]([0-9a-fA-F]{2})|%([2-7][0-9a-fA-F])|\\(?=[^\w\s])`,
    String.raw`[*\x60~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|<\/?[a-zA-Z][^<>\n]{0,80}>`,
    `[([{]\\s?(?:(${anyCase(['at', 'apenstaartje'])})|(${anyCase(['dot', 'punt'])}))\\s?[)\\]}]`,
    String.raw` {2,}|\P{ASCII}`,
  ].join('|'),
  'gu',
);

const fromCode = (code: number) => (code > 31 && code <= 0x10ffff ? plain(String.fromCodePoint(code)) : ' ');

/** Digits of other scripts stand in runs of ten that begin at their zero. */
const toDigit = (character: string): string => {
  let zero = character.codePointAt(0) ?? 0;
  const first = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && first - zero < 9) zero--;
  return String(first - zero);
};

const inPlain = (character: string): string => {
  if (/\p{Cf}|\p{Variation_Selector}/u.test(character)) return '';
  if (/[\u2010-\u2015\u2212]/u.test(character)) return '-';
  if (/[\u00B7\u2022]/u.test(character)) return '.';
  if (/\s/.test(character)) return ' ';
  const folded = character.normalize('NFKC');
  return /^\p{Nd}$/u.test(folded) && !/\d/.test(folded) ? toDigit(folded) : folded;
};

const plainByCharacter = new Map<string, string>();

/** The plain form of a character, worked out once: a text has few kinds of them. */
const plain = (character: string): string => {
  const known = plainByCharacter.get(character);
  if (known !== undefined) return known;
  const found = inPlain(character);
  plainByCharacter.set(character, found);
  return found;
};

const isMarkup = (whole: string) => /^([*`~_]+|\\|<.*>)$/s.test(whole);

type Groups = readonly (string | undefined)[];

const meaning = (whole: string, [hex, decimal, name, long, short, percent, at, dot]: Groups): string => {
  const code = hex ?? long ?? short ?? percent;
  if (code !== undefined) return fromCode(Number.parseInt(code, 16));
  if (decimal !== undefined) return fromCode(Number(decimal));
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  if (at !== undefined) return '@';
  if (dot !== undefined) return '.';
  return isMarkup(whole) ? '' : plain(whole);
};

/** Undoes what hides a number or a name from a search: entities, escapes, marks, other digits, invisible characters. */
export const normalise = (original: string): NormalText => {
  const starts: number[] = [0];
  const shifts: number[] = [0];
  let text = '';
  let done = 0;
  for (const match of original.matchAll(DISGUISES)) {
    const replacement = meaning(match[0], match.slice(1));
    if (replacement === match[0]) continue;
    text += original.slice(done, match.index);
    starts.push(text.length);
    shifts.push(match.index - text.length);
    text += replacement;
    done = match.index + match[0].length;
    starts.push(text.length);
    shifts.push(done - text.length);
  }
  text += original.slice(done);
  return { text, at: (index) => index + (shifts[lastAtMost(starts, index)] ?? 0) };
};

/** The index of the last number in a rising list that is not above a value. */
const lastAtMost = (numbers: readonly number[], value: number): number => {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};
