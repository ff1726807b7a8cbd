import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { Sessie } from '../../../../../scripts/content/library.js';
import { calendar } from '../../../../../scripts/documents/calendar/calendar.js';
import { smallSite } from '../../../layouts/small-site.js';

const data = smallSite();

const sessie = (change: Partial<Sessie>): Sessie => {
  const [first] = data.library.sessies;
  if (first === undefined) throw new Error('The small network has no session');
  return { ...first, ...change };
};

// Strict: a line that is not as the standard has it throws.
const eventsOf = (text: string) => {
  ICAL.design.strict = true;
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

test('a strict reader finds each session with its name, place, times and address', () => {
  const texts = { titel: 'Praten; luisteren, en\\of "stil"', begin: '2026-03-28T12:30', einde: '2026-03-28T16:00' };
  const [event, ...more] = eventsOf(calendar('Lichting', [sessie(texts)], data));
  assert.equal(more.length, 0);
  assert.equal(event?.summary, texts.titel);
  assert.equal(event?.startDate.toJSDate().toISOString(), '2026-03-28T11:30:00.000Z');
  assert.equal(event?.endDate.toJSDate().toISOString(), '2026-03-28T15:00:00.000Z');
  assert.match(String(event?.component.getFirstPropertyValue('url')), /^https:\/\/.*\/sessies\//);
});

test('sessions on both sides of summer time begin at the same time of the day in the Netherlands', () => {
  const all = ['2026-03-28', '2026-03-30', '2026-10-24', '2026-10-26'].map((day) =>
    sessie({ slug: day, begin: `${day}T12:30`, einde: `${day}T16:00` }),
  );
  const events = eventsOf(calendar('Lichting', all, data));
  const hours = events.map(({ startDate }) =>
    startDate.toJSDate().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }),
  );
  assert.deepEqual(hours, ['12:30', '12:30', '12:30', '12:30']);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, 4);
});

test('no line is longer than 75 bytes, and each ends as the standard has it', () => {
  const text = calendar(
    'Lichting',
    [sessie({ in_het_kort: 'Eén lange zin over ervaringsdeskundigen. '.repeat(12) })],
    data,
  );
  const lines = text.split('\r\n');
  assert.ok(
    lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')),
    text,
  );
});
