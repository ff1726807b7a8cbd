import type { Concept } from '../../../../scripts/search/query/concept.js';
import type { Words } from '../../../../scripts/search/query/concept-of-word.js';
import { find, type Matches } from '../../../../scripts/search/query/find.js';
import { type Interpretation, interpret } from '../../../../scripts/search/query/interpret.js';
import { tellingWords } from '../../../../scripts/search/query/telling-words.js';
import { WEIGHTS } from '../../../../scripts/search/query/weights.js';
import type { Search } from './create-search.js';
import { valuesOf } from './facet-sets.js';
import { mostAlikeFirst } from './most-alike-first.js';
import { countFacets, type FacetCounts, narrow } from './narrow.js';
import type { Hit } from './pagefind.js';
import type { SearchState } from './search-state.js';
import { sortedBy } from './sorted-by.js';

/** A record, and its values of each facet. */
export interface FoundHit {
  readonly hit: Hit;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface Found {
  readonly count: number;
  readonly load: (from: number, to: number) => Promise<FoundHit[]>;
  readonly counts: FacetCounts;
  /** What the hits say: for marking words in them. */
  readonly concepts: readonly Concept[];
  /** False when no text says everything that was asked. */
  readonly complete: boolean;
  /** What was probably meant. */
  readonly corrected: string | null;
  /** Whether the hits are those of the correction. */
  readonly usesCorrection: boolean;
  readonly also: readonly string[];
  /** Whether more may be found once the last word is typed: a typing error in it is mended with common words only. */
  readonly isUnsure: boolean;
  /** Whether all that was asked stands everywhere. */
  readonly tellsNothing: boolean;
}

type Answer = Pick<Found, 'concepts' | 'complete' | 'corrected' | 'usesCorrection' | 'also' | 'tellsNothing'> & {
  readonly ids: readonly string[];
};

const answerOf = ({ concepts, also }: Interpretation, { matches, complete }: Matches) => ({
  concepts,
  complete,
  also,
  tellsNothing: false,
  ids: matches.map(({ id }) => id),
});

const answerWith = async (words: Words, query: string, isBeingTyped: boolean, search: Search): Promise<Answer> => {
  const { engine } = search;
  const { whenKnown } = search.words;
  const asTyped = await whenKnown(() => interpret(query, isBeingTyped, words));
  const typed = answerOf(asTyped, await find(asTyped.concepts, engine, words.asked));
  const { corrected, perhaps } = asTyped;
  if (typed.ids.length > 0 || perhaps === null) return { ...typed, corrected, usesCorrection: corrected !== null };
  // A word that may be right but is found nowhere: what was perhaps meant is found instead.
  const meant = await whenKnown(() => interpret(perhaps, false, words));
  const found = answerOf(meant, await find(meant.concepts, engine, words.asked));
  return found.ids.length === 0
    ? { ...typed, corrected: null, usesCorrection: false }
    : { ...found, corrected: perhaps, usesCorrection: true };
};

/** So many records that nobody asks for more. */
const PLENTY = 20;

/** One word that the site itself uses often says enough; any other query may be in readers' own words. */
const speaksForItself = ({ concepts, ids }: Answer): boolean =>
  ids.length >= PLENTY &&
  concepts.length === 1 &&
  concepts[0]?.terms.some(({ weight }) => weight === WEIGHTS.typed) === true;

const UNSAID = { concepts: [], complete: true, corrected: null, usesCorrection: false, also: [] } as const;

const answer = async (state: SearchState, isBeingTyped: boolean, search: Search): Promise<Answer> => {
  const { words, records, index } = search;
  const query = tellingWords(state.query, index.everywhere);
  // The browse lists answer a word that stands everywhere better, unless a choice narrows it.
  const tellsNothing = query === '' && state.query !== '';
  if (query === '')
    return { ...UNSAID, tellsNothing, ids: tellsNothing && state.chosen.size === 0 ? [] : [...records.keys()] };
  const first = await answerWith(words.words, query, isBeingTyped, search);
  if (speaksForItself(first)) return first;
  return words.withReadersWords((all) => answerWith(all, query, isBeingTyped, search));
};

const inOrder = async (ids: readonly string[], { sorting, wish }: SearchState, search: Search) => {
  if (sorting === 'relevantie') return ids;
  if (sorting === 'lijkt') return mostAlikeFirst(ids, wish, search.sets);
  return sortedBy(ids, sorting, await search.loadSortKeys(), search.engine);
};

const hitOf = (id: string, { records, sets }: Search): Promise<FoundHit> | undefined =>
  records
    .get(id)
    ?.data()
    .then((hit) => ({ hit, values: valuesOf(id, sets) }));

/** Searches, narrows by what was chosen, and counts what each other choice would leave. */
export const runSearch = async (search: Search, state: SearchState, isBeingTyped: boolean): Promise<Found> => {
  const { ids, ...rest } = await answer(state, isBeingTyped, search);
  const chosen = await inOrder(narrow(ids, state.chosen, search.sets), state, search);
  const isPoor = ids.length === 0 || !rest.complete || rest.corrected !== null;
  return {
    ...rest,
    isUnsure: isBeingTyped && isPoor && search.words.hasRareWords,
    count: chosen.length,
    counts: countFacets(ids, state.chosen, search.sets),
    load: (from, to) => Promise.all(chosen.slice(from, to).flatMap((id) => hitOf(id, search) ?? [])),
  };
};
