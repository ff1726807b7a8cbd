import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

/** The rows of the tables: a promise, and what holds it. */
const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| (?!:|Promise)(.+?) \| (.+) \|$/gm)].map(
  ([, promise = '', holders = '']) => ({ promise, holders }),
);

/** Whether there is a test of that name; `*.test.ts` is any in that folder. */
const isThere = (name: string): boolean => {
  const path = join('tests', name.startsWith('site/') ? '' : 'unit', name);
  if (!path.endsWith('*.test.ts')) return existsSync(path);
  return readdirSync(dirname(path)).some((file) => file.endsWith('.test.ts'));
};

test('each promise in SECURITY.md names the test that holds it, and that test is there', () => {
  assert.ok(rows.length > 25, `${rows.length}`);
  for (const { promise, holders } of rows) {
    const names = [...holders.matchAll(/`([^`]+\.ts)`/g)].map(([, name = '']) => name);
    assert.ok(names.length > 0, promise);
    for (const name of names) assert.ok(isThere(name), `${promise}: ${name}`);
  }
});

test('what the page about privacy promises to readers stands in SECURITY.md with its test', () => {
  const page = readFileSync('content/paginas/privacy/index.md', 'utf8');
  const promises = [...page.matchAll(/^- \*\*(.+?)\.\*\*/gm)].map(([, words = '']) => words);
  assert.ok(promises.length >= 6);
  for (const words of promises)
    assert.ok(
      rows.some(({ promise }) => promise === words),
      words,
    );
});
