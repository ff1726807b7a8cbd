import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayHere } from '../../../../../layouts/client/news/day-here.js';

test('the day is the one it is where the reader is, on either side of midnight', (t) => {
  const before = process.env['TZ'];
  t.after(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
  const late = new Date('2026-06-30T22:30:00Z');
  process.env['TZ'] = 'Europe/Amsterdam';
  assert.equal(dayHere(late), '2026-07-01');
  process.env['TZ'] = 'America/Aruba';
  assert.equal(dayHere(late), '2026-06-30');
});
