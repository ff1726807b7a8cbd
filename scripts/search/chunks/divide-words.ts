import { createHash } from 'node:crypto';
import { itemsOf, textOf, toArray, toText } from './cbor.js';

/**
 * The most that the words of a chunk take, in bytes, unless one word takes more. Pagefind makes chunks of some 60 kB, of
 * which a search loads one for a word; smaller than this the list of chunks takes more than it saves.
 */
const MOST_BYTES = 6000;

/** Words of an index as Pagefind has them, in the order of the alphabet: one list, in a list. */
export interface Chunk {
  /** Under what name the list of chunks has it. */
  readonly name: string;
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

/** By UTF-8, as Pagefind orders. */
const byText = (a: Word, b: Word): number => Buffer.compare(Buffer.from(a.text), Buffer.from(b.text));

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

const toChunk = (words: readonly Word[]): Chunk => {
  const bytes = toArray([toArray(words.map(({ item }) => item))]);
  return { bytes, name: createHash('sha256').update(bytes).digest('hex').slice(0, 10) };
};

export interface DividedWords {
  readonly meta: Buffer;
  readonly chunks: readonly Chunk[];
  /** The names of the chunks that these come in the place of. */
  readonly before: readonly string[];
}

/** Where the list of chunks stands in what Pagefind knows of an index. */
const CHUNKS = 2;

/**
 * Divides the words of an index over smaller chunks, with `wordEnd` behind each. `meta` is what Pagefind knows of the index,
 * a list of which the third item has for each chunk its first word, its last word and its name; `read` gives the chunk with
 * a name.
 */
export const divideWords = (meta: Buffer, wordEnd: string, read: (name: string) => Buffer): DividedWords => {
  const about = itemsOf(meta);
  const before = itemsOf(about[CHUNKS] ?? toArray([])).map((chunk) => textOf(itemsOf(chunk)[2] ?? chunk));
  const items = before.flatMap((name) => itemsOf(read(name)).flatMap(itemsOf));
  const groups = gather(items.map((item) => withEnd(item, wordEnd)).sort(byText));
  const divided = groups.map((words) => ({ words, chunk: toChunk(words) }));
  const list = divided.map(({ words, chunk }) =>
    toArray([words[0]?.text ?? '', words.at(-1)?.text ?? '', chunk.name].map(toText)),
  );
  return {
    meta: toArray(about.with(CHUNKS, toArray(list))),
    chunks: divided.map(({ chunk }) => chunk),
    before,
  };
};
