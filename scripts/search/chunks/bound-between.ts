/** Where one chunk ends for who looks for a word, and where the next one begins. */
export interface Bound {
  readonly to: string;
  readonly from: string;
}

/** By UTF-8, as Pagefind orders. */
export const compareText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * The shortest that comes after the last word of one chunk and not after the first of the next: a browser loads the list
 * of these before any word. One text for both is packed as one. It is not what somebody can look for, which has the end of
 * a word: then, or where words have no end, it is the words themselves.
 */
export const boundBetween = (last: string, next: string, wordEnd: string): Bound => {
  const letters = [...next];
  const count = letters.findIndex((_, index) => compareText(letters.slice(0, index + 1).join(''), last) > 0) + 1;
  const between = letters.slice(0, count).join('');
  const isPart = count > 0 && !between.endsWith(wordEnd);
  return isPart ? { to: between, from: between } : { to: last, from: next };
};
