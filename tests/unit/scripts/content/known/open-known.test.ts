import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { openKnown } from '../../../../../scripts/content/known/open-known.js';
import { createContentLoader, loadContent } from '../../../../../scripts/content/load-content.js';
import { temporaryFolder } from '../../../../temporary-folder.js';
import { edit, SMALL_NETWORK } from '../damaged-copy.js';

const copyOf = (content: string): string => {
  const folder = temporaryFolder('bekend');
  cpSync(content, folder, { recursive: true });
  return folder;
};

/** What one run over a folder keeps. */
const keptOf = (folder: string) => {
  const cache = createByteCache(true, temporaryFolder('bekend-bewaard'));
  const known = openKnown(cache, folder);
  createContentLoader(folder, known)();
  known.save();
  return cache;
};

const readKnown = (folder: string, cache: ReturnType<typeof keptOf>) => {
  const { library, findings } = createContentLoader(folder, openKnown(cache, folder))();
  return { library, findings };
};

const readAnew = (folder: string) => {
  const { library, findings } = loadContent(folder);
  return { library, findings };
};

test('a collection of which all is known reads as one that is read for the first time', () => {
  const folder = copyOf('content');
  assert.deepEqual(readKnown(folder, keptOf(folder)), readAnew(folder));
});

test('a mistake that is known is told at the same place again', () => {
  const folder = copyOf(SMALL_NETWORK);
  edit(folder, 'aanpakken/dorpen/index.md', 'titel:', 'titeltje:');
  const again = readKnown(folder, keptOf(folder));
  assert.ok(again.findings.some(({ code }) => code === 'unknown-key'));
  assert.deepEqual(again, readAnew(folder));
});

test('what changed since is read anew', () => {
  const folder = copyOf(SMALL_NETWORK);
  const cache = keptOf(folder);
  edit(folder, 'aanpakken/dorpen/index.md', 'titel:', 'titeltje:');
  assert.deepEqual(readKnown(folder, cache), readAnew(folder));
});
