import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmptyWish, readWish, writeWish } from '../../../../../layouts/client/likeness/wish-params.js';
import { orderText } from '../../../../../layouts/client/likeness/wish-texts.js';
import { NO_WISH } from '../../../../../scripts/content/relate/likeness.js';

const isKnown = (field: string, value: string) => `${field}:${value}` !== 'provincie:atlantis' && value !== '';

test('a wish is read from an address as it was written', () => {
  const wish = { provincie: 'gelderland', grootte: '', thema: 'armoede' };
  const params = new URLSearchParams('q=brief');
  writeWish(params, wish);
  assert.equal(params.toString(), 'q=brief&mijn_provincie=gelderland&mijn_thema=armoede');
  assert.deepEqual(readWish(params, isKnown), wish);
});

test('a value that nobody knows is left out and the rest stays', () => {
  const params = new URLSearchParams('mijn_provincie=atlantis&mijn_grootte=klein&mijn_thema=');
  assert.deepEqual(readWish(params, isKnown), { ...NO_WISH, grootte: 'klein' });
});

test('a filter of the search is not taken for a wish', () => {
  assert.ok(isEmptyWish(readWish(new URLSearchParams('provincie=gelderland&thema=armoede'), isKnown)));
});

test('the order is told in one sentence, whatever was chosen', () => {
  assert.equal(
    orderText('Gelderland', '', 'Armoede'),
    'Bovenaan staat wat lijkt op een gemeente in Gelderland en gaat over Armoede. Er is niets weggelaten.',
  );
  assert.equal(orderText('', '', 'Armoede'), 'Bovenaan staat wat gaat over Armoede. Er is niets weggelaten.');
});
