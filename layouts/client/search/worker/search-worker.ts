// Searches beside the page, so that letters appear as fast as they are typed, however much there is to look up.
import { fromShorthand } from '../../../../scripts/search/language/from-shorthand.js';
import { markWords, matchingSentence, stemsOf } from '../../../../scripts/search/query/matching-sentence.js';
import type { WordIndex } from '../../../../scripts/search/query/word-index.js';
import { beginSearch, loadSearch } from '../finding/load-search.js';
import { type Found, type FoundHit, runSearch } from '../finding/run-search.js';
import { answerQuestions } from './answer-questions.js';
import type { SearchAnswer, SearchQuestion, ShownHit } from './search-question.js';

const asShown = ({ hit, values }: FoundHit, { concepts }: Found, index: WordIndex): ShownHit => {
  const { url, content, meta } = hit;
  const stems = new Set(stemsOf(concepts).flatMap((set) => [...set]));
  return {
    url,
    values,
    place: meta['plaats'] ?? '',
    title: markWords(meta['title'] ?? url, stems, index),
    sentence: matchingSentence(fromShorthand(content), concepts, index),
  };
};

beginSearch();

answerQuestions<SearchQuestion, SearchAnswer>(async ({ state, isBeingTyped, facets, from, to }) => {
  const search = await loadSearch(facets);
  const found = await runSearch(search, state, isBeingTyped);
  const { whenKnown, words } = search.words;
  const loaded = await found.load(from, to);
  const hits = await whenKnown(() => loaded.map((hit) => asShown(hit, found, words.index)));
  const { count, counts, complete, corrected, usesCorrection, also, isUnsure, tellsNothing } = found;
  return { count, counts, complete, corrected, usesCorrection, also, isUnsure, tellsNothing, hits };
});
