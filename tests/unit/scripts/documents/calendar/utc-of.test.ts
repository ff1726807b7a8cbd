import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utcOf } from '../../../../../scripts/documents/calendar/utc-of.js';

const utc = (local: string) => utcOf(local, 'Europe/Amsterdam').toISOString();

test('an afternoon in summer is two hours ahead of UTC, in winter one', () => {
  assert.equal(utc('2023-04-11T12:30'), '2023-04-11T10:30:00.000Z');
  assert.equal(utc('2023-01-11T12:30'), '2023-01-11T11:30:00.000Z');
});

test('the hours around a change of the clock are right', () => {
  assert.equal(utc('2023-03-26T01:30'), '2023-03-26T00:30:00.000Z');
  assert.equal(utc('2023-03-26T03:30'), '2023-03-26T01:30:00.000Z');
  assert.equal(utc('2023-10-29T00:30'), '2023-10-28T22:30:00.000Z');
  assert.equal(utc('2023-10-29T03:30'), '2023-10-29T02:30:00.000Z');
});
