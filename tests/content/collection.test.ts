import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnown } from '../../schemas/fields/not-found.js';
import type { Library } from '../../scripts/content/library.js';
import { loadContent } from '../../scripts/content/load-content.js';
import { readableText } from '../../scripts/content/markdown/readable-text.js';

const { library: loaded } = loadContent('content');
assert.ok(loaded, 'the collection has errors: run npm run check');
const library: Library = loaded;

/** How many words a sentence may have before a reader loses the thread. */
const LONGEST_SENTENCE = 25;
const SHORT = 60;

const sentences = (text: string): string[] =>
  [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(readableText(text))].flatMap(
    // What leads up to a list is a sentence of its own.
    ({ segment }) => segment.split(/:\s+(?=\p{Lu})/u),
  );

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('the collection is whole: 27 approaches, 16 tools, 12 questions, two cohorts and four sessions', () => {
  assert.equal(library.aanpakken.length, 27);
  assert.equal(library.tools.length, 16);
  assert.equal(library.vragen.length, 12);
  assert.deepEqual(library.cohorten.map(({ slug }) => slug).sort(), ['2022', '2023']);
  assert.equal(library.sessies.filter(({ cohort }) => cohort === '2023').length, 4);
});

test('it holds at least the 74 lessons that the sources list, and each says what it depends on', () => {
  assert.ok(library.lessen.length >= 74, `${library.lessen.length}`);
  for (const les of library.lessen) assert.ok(countWords(les.hangt_af_van) >= 3, les.slug);
});

test('each approach says that the editors compiled it from public sources, and how well it is documented', () => {
  for (const { slug, herkomst, bronnen } of library.aanpakken) {
    assert.equal(herkomst.soort, 'redactie', slug);
    assert.ok(['sterk', 'middel', 'zwak'].includes(herkomst.documentatie), slug);
    assert.ok(bronnen.length > 0, slug);
  }
});

test('every fact about an approach carries a source: each step, result and lesson has a mark', () => {
  for (const { slug, stappen, resultaten, lessen } of library.aanpakken) {
    for (const { titel, tekst } of stappen) assert.match(tekst, /\[[A-Z]\d+\]/, `${slug}: ${titel}`);
    if (isKnown(resultaten))
      for (const { tekst } of resultaten) assert.match(tekst, /\[[A-Z]\d+\]/, `${slug}: ${tekst}`);
    for (const { id, uitleg } of lessen) assert.match(uitleg, /\[[A-Z]\d+\]/, `${slug}: ${id}`);
  }
});

test('what did not work has its place: some results failed or were mixed, and some lessons are about that', () => {
  const outcomes = library.aanpakken.flatMap(({ resultaten }) =>
    isKnown(resultaten) ? resultaten.map(({ uitkomst }) => uitkomst) : [],
  );
  assert.ok(outcomes.includes('gemengd') && outcomes.includes('niet-gelukt'));
  assert.ok(library.lessen.some(({ uitkomst }) => uitkomst === 'werkte-niet'));
  const leeuwarden = library.aanpakken.find(({ slug }) => slug === 'leeuwarden');
  assert.ok(
    leeuwarden !== undefined &&
      isKnown(leeuwarden.resultaten) &&
      leeuwarden.resultaten.some(({ bewijs, uitkomst }) => bewijs === 'onderzocht' && uitkomst === 'gemengd'),
  );
});

test('tools and questions are the editors’ own and say so', () => {
  for (const { slug, herkomst } of library.tools) assert.match(herkomst, /redactie/i, slug);
  for (const { slug, herkomst } of library.vragen) assert.equal(herkomst.soort, 'redactie', slug);
  for (const { slug, opgesteld_door } of library.sessies) assert.equal(opgesteld_door, 'redactie', slug);
});

test('each question has reflections from at least three roles', () => {
  for (const { slug, reflecties } of library.vragen)
    assert.ok(new Set(reflecties.map(({ rol }) => rol)).size >= 3, slug);
});

test('each theme introduces itself', () => {
  for (const { slug, inleiding } of library.themas) assert.ok(countWords(inleiding ?? '') > 80, slug);
});

test('summaries are short', () => {
  for (const { slug, in_het_kort } of [...library.aanpakken, ...library.vragen])
    assert.ok(countWords(readableText(in_het_kort)) <= SHORT, slug);
});

test('sentences are short enough to read aloud', () => {
  const long = [
    ...library.aanpakken.map(({ slug, body, stappen, lessen }) => ({
      slug,
      texts: [body, ...stappen.map(({ tekst }) => tekst), ...lessen.map(({ uitleg }) => uitleg)],
    })),
    ...library.tools.map(({ slug, stappen }) => ({ slug, texts: stappen.map(({ tekst }) => tekst) })),
    ...library.vragen.map(({ slug, body, reflecties }) => ({
      slug,
      texts: [body, ...reflecties.map(({ tekst }) => tekst)],
    })),
  ].flatMap(({ slug, texts }) =>
    texts
      .flatMap(sentences)
      .filter((sentence) => countWords(sentence) > LONGEST_SENTENCE)
      .map((sentence) => `${slug}: ${sentence.trim()}`),
  );
  assert.deepEqual(long, []);
});
