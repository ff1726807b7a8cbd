import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { isOver } from '../../../../../scripts/content/publish/is-public.js';
import { publicLibrary } from '../../../../../scripts/content/publish/public-library.js';
import { SMALL_NETWORK } from '../damaged-copy.js';

const library = () => {
  const loaded = loadContent(SMALL_NETWORK).library;
  assert.ok(loaded);
  return loaded;
};

test('an aanpak under embargo and a draft leave no trace, not in references either', () => {
  const text = JSON.stringify(publicLibrary(library(), '2026-01-15'));
  for (const word of ['geheim', 'Fluister', 'fluisteren', 'Kladversie', 'ontwerp"'])
    assert.equal(text.includes(word), false, word);
});

test('what others say of a public aanpak stays', () => {
  const { tools, vragen } = publicLibrary(library(), '2026-01-15');
  assert.deepEqual(
    tools[0]?.ervaringen.map(({ aanpak }) => aanpak),
    ['dorpen'],
  );
  assert.deepEqual(vragen[0]?.aanpakken, ['dorpen']);
});

test('an embargo ends on its day', () => {
  const slugs = publicLibrary(library(), '2999-01-01').aanpakken.map(({ slug }) => slug);
  assert.ok(slugs.includes('geheim'));
});

test('a period known to the month is over once the next month has begun', () => {
  assert.equal(isOver('2025-09', '2025-09-30'), false);
  assert.equal(isOver('2025-09', '2025-10-01'), true);
  assert.equal(isOver('2025', '2025-12-31'), false);
  assert.equal(isOver('2025-09-26', '2025-09-26'), false);
});
