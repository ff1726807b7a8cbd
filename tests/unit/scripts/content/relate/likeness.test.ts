import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byLikeness,
  likenessOf,
  likenessText,
  NO_WISH,
  type Traits,
} from '../../../../../scripts/content/relate/likeness.js';

const SIZES = ['klein', 'middel', 'groot', 'stad'];
const WISH = { provincie: 'gelderland', grootte: 'middel', thema: 'armoede' };

const traits = (provincie: string, grootte: string, ...themas: string[]): Traits => ({
  provincies: [provincie],
  groottes: [grootte],
  themas,
});

test('size, province and theme are each a reason, and a size beside it is half of one', () => {
  assert.deepEqual(likenessOf(traits('gelderland', 'middel', 'jeugd', 'armoede'), WISH, SIZES), [
    'even-groot',
    'provincie',
    'thema',
  ]);
  assert.deepEqual(likenessOf(traits('drenthe', 'groot'), WISH, SIZES), ['bijna-even-groot']);
  assert.deepEqual(likenessOf(traits('drenthe', 'stad'), WISH, SIZES), []);
});

test('of several municipalities the one that is most alike counts', () => {
  const region = { provincies: ['drenthe', 'gelderland'], groottes: ['stad', 'groot', 'middel'], themas: [] };
  assert.deepEqual(likenessOf(region, WISH, SIZES), ['even-groot', 'provincie']);
});

test('what a reader did not say, and a size that does not exist, is no reason', () => {
  assert.deepEqual(likenessOf(traits('drenthe', 'klein', 'jeugd'), { ...NO_WISH, grootte: 'reus' }, SIZES), []);
  assert.deepEqual(likenessOf({ provincies: [], groottes: [], themas: [] }, WISH, SIZES), []);
});

test('the theme counts more than the size, the size more than the province, and nothing is left out', () => {
  const items = {
    niets: traits('drenthe', 'stad', 'jeugd'),
    provincie: traits('gelderland', 'stad', 'jeugd'),
    grootte: traits('drenthe', 'middel', 'jeugd'),
    thema: traits('drenthe', 'stad', 'armoede'),
    alles: traits('gelderland', 'middel', 'armoede'),
    'ook niets': traits('utrecht', 'stad', 'wmo'),
  };
  const ordered = byLikeness(Object.entries(items), ([, one]) => likenessOf(one, WISH, SIZES));
  assert.deepEqual(
    ordered.map(({ item: [name] }) => name),
    ['alles', 'thema', 'grootte', 'provincie', 'niets', 'ook niets'],
  );
});

test('the reasons are told in words', () => {
  assert.equal(
    likenessText(['even-groot', 'provincie', 'thema'], 'Armoede en schulden'),
    'Even groot, zelfde provincie, ook Armoede en schulden',
  );
  assert.equal(likenessText([], ''), '');
});
