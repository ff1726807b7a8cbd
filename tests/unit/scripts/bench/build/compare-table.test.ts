import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTable } from '../../../../../scripts/bench/build/compare-table.js';
import { spreadOf } from '../../../../../scripts/bench/build/spread.js';

const took = (name: string, seconds: number) => ({ name, ...spreadOf([seconds]), megabytes: null });

test('what became more than 15 % slower is named, and less is not', () => {
  const table = compareTable(
    [took('alles', 11.6), took('niets', 1.1)],
    [took('vorige: alles', 10), took('vorige: niets', 1)],
  );
  assert.match(table, /\| alles \| 1,16 \*\*trager\*\* \|/);
  assert.match(table, /\| niets \| 1,10 \|/);
  assert.match(table, /Meer dan 15 % trager dan in de vorige versie: alles\.$/);
});

test('where nothing became slower the table says so', () =>
  assert.match(compareTable([took('alles', 9)], [took('vorige: alles', 10)]), /Niets is meer dan 15 % trager/));
