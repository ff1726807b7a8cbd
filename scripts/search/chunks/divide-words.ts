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

interface Words {
  readonly items: readonly Buffer[];
  readonly size: number;
}

const gather = (items: readonly Buffer[]): readonly Words[] => {
  const groups: { items: Buffer[]; size: number }[] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group === undefined || group.size + item.length > MOST_BYTES) groups.push({ items: [item], size: item.length });
    else {
      group.items.push(item);
      group.size += item.length;
    }
  }
  return groups;
};

const wordOf = (item: Buffer | undefined): Buffer => toText(item === undefined ? '' : textOf(itemsOf(item)[0] ?? item));

const toChunk = (items: readonly Buffer[]): Chunk => {
  const bytes = toArray([toArray(items)]);
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
 * Divides the words of an index over smaller chunks. `meta` is what Pagefind knows of the index, a list of which the third
 * item has for each chunk its first word, its last word and its name; `read` gives the chunk with a name.
 */
export const divideWords = (meta: Buffer, read: (name: string) => Buffer): DividedWords => {
  const about = itemsOf(meta);
  const before = itemsOf(about[CHUNKS] ?? toArray([])).map((chunk) => textOf(itemsOf(chunk)[2] ?? chunk));
  const words = before.flatMap((name) => itemsOf(read(name)).flatMap(itemsOf));
  const divided = gather(words).map(({ items }) => ({ items, chunk: toChunk(items) }));
  const list = divided.map(({ items, chunk }) => toArray([wordOf(items[0]), wordOf(items.at(-1)), toText(chunk.name)]));
  return {
    meta: toArray(about.with(CHUNKS, toArray(list))),
    chunks: divided.map(({ chunk }) => chunk),
    before,
  };
};
