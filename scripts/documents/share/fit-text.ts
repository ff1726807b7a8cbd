/** A text in lines, and how large it can stand. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** The sizes to try, the largest first; the last one is used whatever does not fit in it. */
  readonly sizes: readonly number[];
  /** The height of a line, as a part of the size. */
  readonly leading: number;
}

const MORE = '…';

/** Cuts a word that is wider than a line, which no word of Dutch is. */
const pieces = (word: string, fits: (text: string) => boolean): string[] => {
  if (fits(word)) return [word];
  const all: string[] = [''];
  for (const character of word) {
    const last = all.at(-1) ?? '';
    if (last === '' || fits(last + character)) all[all.length - 1] = last + character;
    else all.push(character);
  }
  return all;
};

const wrap = (words: readonly string[], fits: (text: string) => boolean): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const shorten = (lines: readonly string[], mostLines: number): string[] =>
  lines.length <= mostLines
    ? [...lines]
    : [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? '').slice(0, -1)}${MORE}`];

/** Breaks a text over lines, as large as it can be; `widthOf` gives the width of a text that is one unit high. */
export const fitText = (
  text: string,
  { width, height, sizes, leading }: Room,
  widthOf: (text: string) => number,
): FittedText => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const smallest = sizes.at(-1) ?? 1;
  const fitsAt = (size: number) => (part: string) => widthOf(part) * size <= width;
  const mostLines = (size: number) => Math.floor(height / (size * leading));
  for (const size of sizes) {
    const lines = wrap(words, fitsAt(size));
    if (lines.length <= mostLines(size) && lines.every(fitsAt(size))) return { size, lines };
  }
  const fits = fitsAt(smallest);
  const lines = wrap(
    words.flatMap((word) => pieces(word, fits)),
    fits,
  );
  return { size: smallest, lines: shorten(lines, mostLines(smallest)) };
};
