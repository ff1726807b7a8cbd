import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Keep, keepFrom } from '../../../../../scripts/site/known-pages/keep-pages.js';
import type { KnownPages } from '../../../../../scripts/site/known-pages/known-pages.js';

const NOW = { surroundings: 'same', digests: { 'aanpak a': '1', 'aanpak b': '1' } };

/** Two pages of an earlier site, each made of its own text, and a folder for the next one. */
const afterEarlier = (
  work: (folders: { readonly old: string; readonly output: string }, keep: (now?: Partial<typeof NOW>) => Keep) => void,
) => {
  const folder = mkdtempSync(join(tmpdir(), 'bewaren-'));
  const [old, output] = [join(folder, 'old'), join(folder, 'new')];
  try {
    mkdirSync(old);
    const files: Record<string, KnownPages['files'][string]> = {};
    for (const name of ['a', 'b']) {
      writeFileSync(join(old, `${name}.html`), `page ${name}`);
      const { size, mtimeMs } = statSync(join(old, `${name}.html`));
      files[`/${name}.html`] = { size, time: mtimeMs, reads: [`aanpak ${name}`] };
    }
    const earlier = { folder: old, pages: { ...NOW, files } };
    work({ old, output }, (now = {}) => keepFrom(earlier, { ...NOW, ...now }, output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('a page of which no text changed is taken over', () =>
  afterEarlier(({ output }, keep) => {
    assert.deepEqual(Object.keys(keep()(['/a.html']) ?? {}), ['/a.html']);
    assert.equal(readFileSync(join(output, 'a.html'), 'utf8'), 'page a');
  }));

test('a page of which a text changed is made anew, and another one is not', () =>
  afterEarlier(({ output }, keep) => {
    const kept = keep({ digests: { 'aanpak a': '2', 'aanpak b': '1' } });
    assert.equal(kept(['/a.html']), null);
    assert.notEqual(kept(['/b.html']), null);
    assert.equal(existsSync(join(output, 'a.html')), false);
  }));

test('every page is made anew when something changed that all rest on, and where no earlier site is known', () =>
  afterEarlier(({ output }, keep) => {
    assert.equal(keep({ surroundings: 'other' })(['/a.html']), null);
    assert.equal(keepFrom(null, NOW, output)(['/a.html']), null);
  }));

test('a page that somebody changed or threw away since is not trusted', () =>
  afterEarlier(({ old }, keep) => {
    writeFileSync(join(old, 'a.html'), 'PAGE a');
    rmSync(join(old, 'b.html'));
    assert.deepEqual([keep()(['/a.html']), keep()(['/b.html'])], [null, null]);
  }));

test('of files that are made together all are taken over or none, as writing over one would change the site that is there', () =>
  afterEarlier(({ old, output }, keep) => {
    assert.equal(keep({ digests: { 'aanpak a': '1', 'aanpak b': '2' } })(['/a.html', '/b.html']), null);
    assert.equal(existsSync(join(output, 'a.html')), false);
    assert.equal(readFileSync(join(old, 'a.html'), 'utf8'), 'page a');
  }));
