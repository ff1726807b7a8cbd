import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparableOf } from '../../../../layouts/compare/comparable-of.js';
import { compareRows } from '../../../../layouts/compare/compare-rows.js';
import { smallSite } from '../small-site.js';

const data = smallSite();
const compared = data.library.aanpakken.map((aanpak) => comparableOf(aanpak, data));

const factOf = (slug: string, id: string) =>
  compared.find((item) => item.slug === slug)?.facts.find((fact) => fact.id === id);

test('all approaches have the same facts in the same order, so that each row is whole', () => {
  const [first, ...others] = compared.map(({ facts }) => facts.map(({ id }) => id));
  assert.ok(others.length > 0);
  for (const other of others) assert.deepEqual(other, first);
});

test('what the sources do not tell has no points and says so', () => {
  assert.deepEqual(factOf('stadum', 'kosten')?.points, []);
  assert.equal(factOf('stadum', 'kosten')?.missing, data.library.site.niet_gevonden);
});

test('a step without a lesson is not a thing that was not found', () => {
  assert.equal(factOf('stadum', 'lessen-luisteren')?.points[0]?.text, "Tel eerst de auto's");
  assert.equal(factOf('stadum', 'lessen-doen')?.missing, 'Geen les bij deze stap.');
});

test('a scale tells how far it goes', () => {
  assert.deepEqual(factOf('stadum', 'bewijs')?.points, [{ text: 'gemeten', rank: { rank: 4, of: 5 } }]);
});

test('no mark of a source and no markup is left in what is compared', () => {
  const texts = compareRows(compared).flatMap(({ cells }) => cells.flatMap(({ points }) => points));
  for (const { text } of texts) assert.doesNotMatch(text, /\[[A-Z]\d+\]|\]\(|\*\*/);
});
