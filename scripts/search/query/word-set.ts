import { partStems } from '../compounds/part-stems.js';
import { soundKey } from '../language/sound-key.js';
import { rootOf, stemOf } from '../language/stem.js';
import { frontDecode } from '../lexicon/front-coding.js';
import type { LexiconWords } from '../lexicon/lexicon.js';
import { readParts } from '../lexicon/mark-parts.js';

/** Some of the words of the site, in every way in which a query looks them up; the commonest first. */
export interface WordSet {
  readonly words: readonly string[];
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** The parts of each word as written; of most just the word itself. */
  readonly leaves: ReadonlyMap<string, readonly string[]>;
  /** Stems of the parts of each compound. */
  readonly partStems: ReadonlyMap<string, readonly string[]>;
  /** All stems that are a part of some compound. */
  readonly parts: ReadonlySet<string>;
}

const add = (map: Map<string, string[]>, key: string, word: string) => {
  const group = map.get(key);
  if (group === undefined) map.set(key, [word]);
  else group.push(word);
};

/** Reads words; takes some ten milliseconds for 4,000. */
export const readWords = ({ words, parts }: LexiconWords): WordSet => {
  const leaves = new Map<string, readonly string[]>();
  const stemsOfParts = new Map<string, readonly string[]>();
  const byStem = new Map<string, string[]>();
  const byRoot = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const all = new Set(parts);
  for (const marked of words.flatMap(frontDecode)) {
    const { word, parts: pieces } = readParts(marked);
    leaves.set(
      word,
      pieces.map(({ part }) => part),
    );
    add(byStem, stemOf(word), word);
    add(byRoot, rootOf(word), word);
    add(bySound, soundKey(stemOf(word)), word);
    if (pieces.length < 2) continue;
    const stems = partStems(pieces);
    stemsOfParts.set(word, stems);
    for (const stem of stems) all.add(stem);
  }
  return { words: [...leaves.keys()], byStem, byRoot, bySound, leaves, partStems: stemsOfParts, parts: all };
};
