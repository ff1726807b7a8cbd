import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedInThema } from '../../../../../scripts/content/compare/compared-in-thema.js';
import type { Aanpak } from '../../../../../scripts/content/library.js';
import { relate } from '../../../../../scripts/content/relate/relations.js';
import { smallSite } from '../../../layouts/small-site.js';

const { library } = smallSite();
const [example] = library.aanpakken;
if (example === undefined) throw new Error('The small network has no aanpak');

const [thema = '', other = ''] = library.themas.map(({ slug }) => slug);

const made = (slug: string, gecontroleerd_op = '2026-01-01', themas = [thema]): Aanpak => ({
  ...example,
  slug,
  gecontroleerd_op,
  themas,
});

const compared = (aanpakken: readonly Aanpak[]) => {
  const grown = { ...library, aanpakken };
  return comparedInThema(thema, { library: grown, relations: relate(grown) }).map((groups) =>
    groups.map((group) => group.map(({ slug }) => slug)),
  );
};

const numbered = (count: number) => Array.from({ length: count }, (_, index) => made(`a${index}`));

test('one approach has nothing to stand beside, and two stand side by side', () => {
  assert.deepEqual(compared(numbered(0)), []);
  assert.deepEqual(compared(numbered(1)), []);
  assert.deepEqual(compared(numbered(2)), [[['a0', 'a1']]]);
});

test('two groups stand on a page, and every approach once', () => {
  const pages = compared(numbered(20));
  assert.deepEqual(
    pages.map((groups) => groups.length),
    [2, 2, 1],
  );
  assert.deepEqual(
    pages.flat(2),
    numbered(20).map(({ slug }) => slug),
  );
});

test('of very many the ones mainly about the theme are kept, and of those the newest', () => {
  const kept = compared([
    made('old', '2020-01-01'),
    made('beside', '2026-06-01', [other, thema]),
    ...numbered(23),
    made('new', '2026-05-01'),
  ]).flat(2);
  assert.equal(kept.length, 24);
  assert.ok(kept.includes('new'));
  assert.ok(!kept.includes('old'));
  assert.ok(!kept.includes('beside'));
});
