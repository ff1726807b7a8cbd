import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import type { Subject } from '../../../../../scripts/content/known/recall.js';
import { Claims } from '../../../../../scripts/content/second-reader/claims.js';
import { createBorrower } from '../../../../../scripts/content/second-reader/create-borrower.js';
import { createLender } from '../../../../../scripts/content/second-reader/create-lender.js';
import { placesOf } from '../../../../../scripts/content/second-reader/loans.js';

const subject = (file: string, text = 'tekst'): Subject => ({ kind: 'text', file, text, restsOn: '' });
const [FIRST, SECOND, UNKNOWN] = [subject('een.md'), subject('twee.md'), subject('drie.md')];

/** Both sides of the same two files, and what either of them made. */
const bothSides = () => {
  const { count, placeOf } = placesOf([FIRST, SECOND]);
  const claims = Claims.open(count);
  const { port1, port2 } = new MessageChannel();
  const borrow = createBorrower<string>(claims, port1, placeOf);
  const lend = createLender<string>(claims, port2, placeOf);
  const close = () => port1.close();
  return { claims, borrow, lend: (of: Subject) => lend(of, () => `van ${of.file}`), close };
};

test('what one made is had by the other, which need not make it', (t) => {
  const { borrow, lend, close } = bothSides();
  t.after(close);
  lend(FIRST);
  assert.equal(borrow(FIRST), 'van een.md');
});

test('what nobody made yet is made by who asks first, and by nobody else', (t) => {
  const { claims, borrow, lend, close } = bothSides();
  t.after(close);
  assert.equal(borrow(SECOND), null);
  lend(SECOND);
  assert.equal(claims.sent, 0);
});

test('what is made of the same file in another way has its own place', (t) => {
  const { borrow, lend, close } = bothSides();
  t.after(close);
  lend(FIRST);
  assert.equal(borrow({ ...FIRST, kind: 'privacy' }), null);
});

test('what was made of a text that changed since is not taken', (t) => {
  const { borrow, lend, close } = bothSides();
  t.after(close);
  lend(FIRST);
  assert.equal(borrow(subject('een.md', 'andere tekst')), null);
});

test('what the other began and never sent is made here once the other has stopped', (t) => {
  const { claims, borrow, lend, close } = bothSides();
  t.after(close);
  assert.ok(claims.take(placesOf([FIRST, SECOND]).placeOf(FIRST) ?? -1));
  lend(SECOND);
  claims.tellEnded();
  const sleep = t.mock.method(claims, 'sleep');
  assert.equal(borrow(FIRST), null);
  assert.equal(sleep.mock.callCount(), 0);
  assert.equal(borrow(SECOND), 'van twee.md');
});

test('a file that neither was told of is made here', (t) => {
  const { borrow, lend, close } = bothSides();
  t.after(close);
  assert.equal(lend(UNKNOWN), 'van drie.md');
  assert.equal(borrow(UNKNOWN), null);
});
