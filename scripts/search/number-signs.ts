// `0` and on.
const FIRST = 0x30;

/** Small numbers as text, a sign each: what repeats itself in them packs well. */
export const encodeSigns = (numbers: readonly number[]): string =>
  numbers.map((number) => String.fromCodePoint(FIRST + number)).join('');

/** The reverse of `encodeSigns`. */
export const decodeSigns = (text: string): readonly number[] =>
  Array.from(text, (sign) => (sign.codePointAt(0) ?? FIRST) - FIRST);
