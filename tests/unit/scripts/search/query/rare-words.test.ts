import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { readQueries } from '../../../../../scripts/bench/search/query-set.js';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { publicLibrary } from '../../../../../scripts/content/publish/public-library.js';
import { createAsked } from '../../../../../scripts/search/asked/asked.js';
import { createSearchData } from '../../../../../scripts/search/create-search-data.js';
import { buildLexicon } from '../../../../../scripts/search/lexicon/build-lexicon.js';
import { ALL_RARE } from '../../../../../scripts/search/lexicon/rare-files.js';
import { interpret } from '../../../../../scripts/search/query/interpret.js';
import { markWords } from '../../../../../scripts/search/query/matching-sentence.js';
import { onDemand } from '../../../../../scripts/search/query/on-demand.js';
import { createThesaurus } from '../../../../../scripts/search/query/thesaurus.js';
import { createWordIndex, type WordIndex } from '../../../../../scripts/search/query/word-index.js';
import { readWords } from '../../../../../scripts/search/query/word-set.js';
import { NO_READERS_WORDS } from '../../../../../scripts/search/readers/readers-words.js';
import { SEARCH_LIMITS } from '../../../../../scripts/search/search-limits.js';

// The collection itself, with all of its words loaded at once and with a few hundred: what a query asks may not depend on that.
const { library } = loadContent('content');
assert.ok(library, 'the collection has errors: run npm run check');
const shown = publicLibrary(library, '2026-11-27');
const { records, read, factsOf } = createSearchData(shown, SEARCH_LIMITS);
const texts = records.map(read);
const whole = buildLexicon(texts, shown.begrippen, factsOf, 1_000_000);
const divided = buildLexicon(texts, shown.begrippen, factsOf, 600);

const wordsWith = (index: WordIndex) => ({
  index,
  thesaurus: createThesaurus(whole.lexicon.terms, NO_READERS_WORDS),
  asked: createAsked(NO_READERS_WORDS),
});
const withAll = wordsWith(createWordIndex(readWords(whole.lexicon), null));

const common = readWords(divided.lexicon);
const rareFiles = new Map([...divided.rareWords].map(([file, some]) => [file, readWords(some)]));
const allRare = rareFiles.get(ALL_RARE) ?? assert.fail();

/** Words that are loaded as they are looked up, and which files that took so far. */
const openDivided = () => {
  const loaded: string[] = [];
  const rare = onDemand(async (file: string) => {
    loaded.push(file);
    return rareFiles.get(file) ?? assert.fail(file);
  });
  return { words: wordsWith(createWordIndex(common, rare)), whenLoaded: rare.whenLoaded, loaded };
};

const sorted = (words: readonly string[]) => words.toSorted();

test('a small collection has no rare words', () => {
  assert.equal(whole.rareWords.size, 0);
  assert.deepEqual(whole.lexicon.parts, []);
});

test('of a larger one the common words take less, and all words are there once more', () => {
  assert.ok(common.words.length <= 600 && common.words.length > 500);
  assert.deepEqual(sorted([...common.words, ...allRare.words]), sorted(readWords(whole.lexicon).words));
});

const QUERIES = readQueries('tests/search/queries.yaml').map(({ vraag }) => vraag);

test('each query of the set asks the same, whether all words are there or are loaded as they are looked up', async () => {
  for (const query of QUERIES) {
    const { words, whenLoaded } = openDivided();
    const asked = await whenLoaded(() => interpret(query, false, words));
    const wanted = interpret(query, false, withAll);
    assert.deepEqual(asked, wanted, query);
  }
});

test('a query in common words loads nothing, and one in a rare word little', async () => {
  const { words, whenLoaded, loaded } = openDivided();
  await whenLoaded(() => interpret('armoede', false, words));
  assert.deepEqual(loaded, []);
  let most = 0;
  for (const [place, rare] of allRare.words.entries()) {
    if (place % 20 > 0) continue;
    const { words, whenLoaded, loaded } = openDivided();
    await whenLoaded(() => interpret(rare, false, words));
    assert.ok(loaded.length < 8 && loaded.every((file) => file !== ALL_RARE), `${rare}: ${loaded.join()}`);
    most = Math.max(most, loaded.length);
  }
  assert.ok(most > 0);
});

test('while a word is being typed not all words are loaded for it, and once it stands there they are', async () => {
  const { words, whenLoaded, loaded } = openDivided();
  await whenLoaded(() => interpret('bestaatnietx', true, words));
  assert.ok(!loaded.includes(ALL_RARE));
  await whenLoaded(() => interpret('bestaatnietx', false, words));
  assert.ok(loaded.includes(ALL_RARE));
});

test('the same words are marked in a text, rare compounds too, but for some irregular ones', async () => {
  const pairs = [...allRare.partStems].flatMap(([word, stems]) => stems.map((stem) => [word, stem] as const));
  assert.ok(pairs.length > 500);
  const { words, whenLoaded } = openDivided();
  const otherwise: string[] = [];
  for (const [word, stem] of pairs) {
    const marks = (index: WordIndex) => markWords(`De ${word} helpt.`, new Set([stem]), index);
    const marked = await whenLoaded(() => marks(words.index));
    if (!isDeepStrictEqual(marked, marks(withAll.index))) otherwise.push(word);
  }
  // `raadsleden` holds *lid*, `regenboog` *buigen*.
  assert.ok(otherwise.length < pairs.length / 50, otherwise.join());
});

test('a text without what was asked loads nothing', async () => {
  const { words, whenLoaded, loaded } = openDivided();
  await whenLoaded(() => markWords('De burgemeester Lindhout bezocht xylofonisten.', new Set(['armoed']), words.index));
  assert.deepEqual(loaded, []);
});
