import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { dropRest, keepFrom } from '../../../../../scripts/site/known-pages/keep-pages.js';
import type { Files, KnownPages } from '../../../../../scripts/site/known-pages/known-pages.js';
import { linkSite } from '../../../../../scripts/site/known-pages/link-site.js';

const NOW = { surroundings: 'same', digests: { 'aanpak a': '1', 'aanpak b': '1' } };
const [A, B] = ['/a/index.html', '/b/index.html'];

/** Two pages of an earlier site, each made of its own text, and a folder for the next one. */
const afterEarlier = (
  work: (site: {
    readonly old: string;
    readonly output: string;
    /** Takes over what it can of these, which are made together; null when that is not all. */
    readonly takeOver: (paths: readonly string[], now?: Partial<typeof NOW>) => Files | null;
  }) => void,
) => {
  const folder = mkdtempSync(join(tmpdir(), 'bewaren-'));
  const [old, output] = [join(folder, 'old'), join(folder, 'new')];
  try {
    mkdirSync(output);
    const files: Record<string, KnownPages['files'][string]> = {};
    for (const path of [A, B]) {
      mkdirSync(dirname(join(old, path)), { recursive: true });
      writeFileSync(join(old, path), `page ${path[1]}`);
      const { size, mtimeMs } = statSync(join(old, path));
      files[path] = { size, time: mtimeMs, reads: [`aanpak ${path[1]}`] };
    }
    const earlier = { folder: old, pages: { ...NOW, files } };
    const takeOver = (paths: readonly string[], now = {}) => {
      const linked = linkSite(earlier, output);
      const kept = keepFrom(linked, { ...NOW, ...now })(paths);
      dropRest(linked, kept ?? {}, new Set(paths));
      return kept;
    };
    work({ old, output, takeOver });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('a page of which no text changed is taken over', () =>
  afterEarlier(({ output, takeOver }) => {
    assert.deepEqual(Object.keys(takeOver([A]) ?? {}), [A]);
    assert.equal(readFileSync(join(output, A), 'utf8'), 'page a');
  }));

test('a page that is no longer made is taken away with its folder', () =>
  afterEarlier(({ old, output, takeOver }) => {
    takeOver([A]);
    assert.equal(existsSync(dirname(join(output, B))), false);
    assert.ok(existsSync(join(old, B)));
  }));

test('a folder in which something else stands meanwhile stays', () =>
  afterEarlier(({ output, takeOver }) => {
    mkdirSync(dirname(join(output, B)));
    writeFileSync(join(output, 'b', 'foto.png'), '');
    takeOver([A]);
    assert.ok(existsSync(join(output, 'b', 'foto.png')));
    assert.equal(existsSync(join(output, B)), false);
  }));

test('a page of which a text changed is made anew, and another one is not', () => {
  const digests = { 'aanpak a': '2', 'aanpak b': '1' };
  afterEarlier(({ output, takeOver }) => {
    assert.equal(takeOver([A], { digests }), null);
    assert.equal(existsSync(join(output, A)), false);
    assert.ok(existsSync(dirname(join(output, A))));
  });
  afterEarlier(({ takeOver }) => assert.notEqual(takeOver([B], { digests }), null));
});

test('every page is made anew when something changed that all rest on, and where no earlier site is known', () =>
  afterEarlier(({ output, takeOver }) => {
    assert.equal(takeOver([A], { surroundings: 'other' }), null);
    assert.equal(existsSync(join(output, A)), false);
    assert.equal(keepFrom(null, NOW)([A]), null);
  }));

test('a page that somebody changed or threw away since is not trusted', () => {
  afterEarlier(({ old, takeOver }) => {
    writeFileSync(join(old, A), 'PAGE a');
    assert.equal(takeOver([A]), null);
  });
  afterEarlier(({ old, takeOver }) => {
    rmSync(join(old, B));
    assert.equal(takeOver([B]), null);
  });
});

test('of files that are made together all are taken over or none, as writing over one would change the site that is there', () =>
  afterEarlier(({ old, output, takeOver }) => {
    assert.equal(takeOver([A, B], { digests: { 'aanpak a': '1', 'aanpak b': '2' } }), null);
    assert.equal(existsSync(join(output, A)), false);
    assert.equal(readFileSync(join(old, A), 'utf8'), 'page a');
  }));
