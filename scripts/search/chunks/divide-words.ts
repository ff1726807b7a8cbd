import { boundBetween, compareText } from './bound-between.js';
import { itemsOf, textOf, toArray, toText } from './cbor.js';

/**
 * The most that the words of a chunk take, in bytes, unless one word takes more. Pagefind makes chunks of some 60 kB, of
 * which a search loads one for a word; smaller than this the list of chunks takes more than it saves.
 */
const MOST_BYTES = 6000;

/** Words of an index as Pagefind has them, in the order of the alphabet: one list, in a list. */
export interface Chunk {
  /** Who looks for a word from here */
  readonly from: string;
  /** to here, needs this chunk. */
  readonly to: string;
  readonly bytes: Buffer;
}

interface Word {
  readonly text: string;
  /** The word and where it stands. */
  readonly item: Buffer;
}

const withEnd = (item: Buffer, end: string): Word => {
  const [word = item, ...rest] = itemsOf(item);
  const text = textOf(word) + end;
  return { text, item: end === '' ? item : toArray([toText(text), ...rest]) };
};

const byText = (a: Word, b: Word): number => compareText(a.text, b.text);

const gather = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const groups: Word[][] = [];
  let size = MOST_BYTES;
  for (const word of words) {
    size += word.item.length;
    if (size > MOST_BYTES) {
      groups.push([]);
      size = word.item.length;
    }
    groups.at(-1)?.push(word);
  }
  return groups;
};

const firstOf = (group: readonly Word[]): string => group[0]?.text ?? '';
const lastOf = (group: readonly Word[]): string => group.at(-1)?.text ?? '';

/** Divides the words of chunks over smaller ones, with `wordEnd` behind each. */
export const divideWords = (chunks: readonly Buffer[], wordEnd: string): readonly Chunk[] => {
  const words = chunks.flatMap((chunk) => itemsOf(chunk).flatMap(itemsOf)).map((item) => withEnd(item, wordEnd));
  const groups = gather(words.sort(byText));
  const bounds = groups
    .slice(1)
    .map((group, index) => boundBetween(lastOf(groups[index] ?? []), firstOf(group), wordEnd));
  return groups.map((group, index) => ({
    from: bounds[index - 1]?.from ?? firstOf(group),
    to: bounds[index]?.to ?? lastOf(group),
    bytes: toArray([toArray(group.map(({ item }) => item))]),
  }));
};
