import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareStateAddress,
  likelySlugs,
  readCompareState,
} from '../../../../../layouts/client/compare/compare-state.js';
import { refusedTexts } from '../../../../../layouts/client/compare/refused-text.js';

const CHOICES = ['een', 'twee', 'drie', 'vier', 'vijf'].map((slug) => ({
  slug,
  place: slug.toUpperCase(),
  title: slug,
  earlier: slug === 'twee' ? ['oud-twee'] : [],
}));

const read = (query: string) => readCompareState(new URLSearchParams(query), CHOICES);

test('an address is read and written the same', () => {
  const { state } = read('a=een&b=drie&alleen=verschillen');
  assert.deepEqual(state, { slugs: ['een', 'drie'], differencesOnly: true });
  assert.equal(compareStateAddress(state), '/vergelijken/?a=een&b=drie&alleen=verschillen');
});

test('what an address is likely to show is told without knowing what there is: once each, and no more than fits', () => {
  const likely = (query: string) => likelySlugs(new URLSearchParams(query));
  assert.deepEqual(likely('a=een&b=%20Een%20&c=../geheim&d=drie&alleen=verschillen'), ['een', 'drie']);
  assert.deepEqual(likely('a=een&b=twee&c=drie&d=vier&e=vijf'), ['een', 'twee', 'drie', 'vier']);
});

test('a key that is repeated counts each time, as checkboxes send it', () => {
  assert.deepEqual(read('a=een&a=twee&a=drie').state.slugs, ['een', 'twee', 'drie']);
});

test('what is unknown, double or too much is left out and told', () => {
  const { state, refused } = read('a=een&b=geen&c=twee&d=een&e=drie&f=vier&g=vijf');
  assert.deepEqual(state.slugs, ['een', 'twee', 'drie', 'vier']);
  assert.deepEqual(refused, { unknown: ['geen'], twice: ['een'], tooMany: ['vijf'] });
  assert.deepEqual(
    refusedTexts(refused, (slug) => slug.toUpperCase()),
    [
      'In het adres staat een aanpak die we niet kennen: “geen”. Die laten we weg.',
      'EEN stond er twee keer. Je ziet die aanpak één keer.',
      'Er passen 4 aanpakken naast elkaar. Daarom staat dit er niet bij: VIJF.',
    ],
  );
});

test('a name from before leads to the approach as it is called now, once', () => {
  const { state, refused } = read('a=oud-twee&b=een');
  assert.deepEqual(state.slugs, ['twee', 'een']);
  assert.deepEqual(refused, { unknown: [], twice: [], tooMany: [] });
  assert.deepEqual(read('a=oud-twee&b=twee').refused.twice, ['twee']);
});

test('an address without sense gives an empty state', () => {
  assert.deepEqual(read('').state, { slugs: [], differencesOnly: false });
  assert.deepEqual(read('alleen=alles&utm_source=x&a=&b=%20').state, { slugs: [], differencesOnly: false });
  assert.equal(compareStateAddress({ slugs: [], differencesOnly: true }), '/vergelijken/');
});

test('long nonsense is cut short, and of much of it only some is named', () => {
  const { refused } = read(`a=${'z'.repeat(500)}&b=p&c=q&d=r&e=s`);
  assert.equal(refused.unknown[0], `${'z'.repeat(40)}…`);
  assert.match(refusedTexts(refused, String)[0] ?? '', /“p”, “q” en nog 2\./);
});
