import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, localDateTime, partialDate } from '../../../../schemas/fields/iso-date.js';

test('a day that exists is accepted and stays text', () => {
  assert.equal(isoDate().parse('2024-02-29'), '2024-02-29');
});

test('a day that does not exist, or another way to write one, is refused', () => {
  for (const text of ['2023-02-29', '2026-02-31', '1-2-2026', '2026-1-2'])
    assert.equal(isoDate().safeParse(text).success, false, text);
});

test('a date may be known to the month or the year only', () => {
  for (const text of ['2023', '2023-03', '2023-03-31']) assert.equal(partialDate().safeParse(text).success, true, text);
  for (const text of ['2023-13', '2023-00', '23']) assert.equal(partialDate().safeParse(text).success, false, text);
});

test('a time needs a day that exists and a time on the clock', () => {
  assert.equal(localDateTime().safeParse('2023-04-11T12:30').success, true);
  for (const text of ['2023-02-29T12:30', '2023-04-11T24:00'])
    assert.equal(localDateTime().safeParse(text).success, false, text);
});
