import type { Begrip } from '../../../schemas/registers/begrip.js';
import { addressOf } from '../../content/addresses/addresses.js';
import { partStems } from '../compounds/part-stems.js';
import type { CompoundSplitter } from '../compounds/split-compound.js';
import { stemOf } from '../language/stem.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import type { SearchRecord } from '../records/search-record.js';
import { LEVELS, type Level, type Saying } from './sayings.js';

/** As often as this is more than in passing. */
const OFTEN = 3;

interface RecordStems {
  readonly title: string;
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly parts: ReadonlySet<string>;
}

// A space before and behind each stem, so that a phrase is found at the borders of words only.
const spaced = (stems: readonly string[]): string => ` ${stems.join(' ')} `;

const stemsIn = (text: string): string[] => wordsIn(text).flatMap(spellingsOf).map(stemOf);

const read = ({ title, content, extra }: SearchRecord, split: CompoundSplitter): RecordStems => {
  const inTitle = stemsIn([title, ...extra].join(' '));
  const inText = stemsIn(content);
  const counts = new Map<string, number>();
  for (const stem of [...inTitle, ...inText]) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const words = new Set(wordsIn([title, content, ...extra].join(' ')).flatMap(spellingsOf));
  return {
    title: spaced(inTitle),
    text: spaced(inText),
    counts,
    parts: new Set([...words].flatMap((word) => partStems(split(word)))),
  };
};

const levelOf = (phrase: readonly string[], { title, text, counts }: RecordStems): Level | null => {
  const [first = ''] = phrase;
  const count = counts.get(first) ?? 0;
  if (count === 0) return null;
  const sought = spaced(phrase);
  if (title.includes(sought)) return 'title';
  if (!text.includes(sought)) return null;
  return count >= OFTEN && phrase.length === 1 ? 'often' : 'once';
};

const rank = (level: Level) => LEVELS.indexOf(level);

const best = (levels: readonly (Level | null)[]): Level | null =>
  levels.reduce((one, other) => (other !== null && (one === null || rank(other) > rank(one)) ? other : one), null);

/**
 * For each term the records that say it: in its own words and true synonyms, or weaker in a narrower word or a compound
 * that it is a part of. Known beforehand, so that synonyms cost a reader no look-up in the index.
 */
export const whoSays = (
  begrippen: readonly Begrip[],
  records: readonly SearchRecord[],
  split: CompoundSplitter,
): readonly (readonly Saying[])[] => {
  const stems = records.map((record) => read(record, split));
  return begrippen.map(({ slug, term, woordvormen, synoniemen, smaller }) => {
    const own = [term, ...woordvormen, ...synoniemen].map(stemsIn);
    const narrower = smaller.map(stemsIn);
    const page = addressOf('begrip', slug);
    return stems.flatMap((record, place): Saying[] => {
      if (records[place]?.address === page) return [{ record: place, level: 'itself' }];
      const level = best(own.map((phrase) => levelOf(phrase, record)));
      if (level !== null) return [{ record: place, level }];
      const isNear =
        narrower.some((phrase) => levelOf(phrase, record) !== null) ||
        own.some((phrase) => phrase.length === 1 && record.parts.has(phrase[0] ?? ''));
      return isNear ? [{ record: place, level: 'narrower' }] : [];
    });
  });
};
