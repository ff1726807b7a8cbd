import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { codeOwners } from '../../../../scripts/review/owners/code-owners.js';
import { SMALL_NETWORK } from '../content/damaged-copy.js';

const load = (folder: string) => {
  const { library } = loadContent(folder);
  if (library === null) throw new Error(`${folder} has findings`);
  return library;
};

test('what came out of a cohort is asked of its own people, and of those who review everything', () => {
  const library = load(SMALL_NETWORK);
  const beoordelaars = { alles: ['@stil/redactie'], lichtingen: { '2025': ['@stil/lichting-2025'] } };
  const lines = codeOwners({ ...library, site: { ...library.site, beoordelaars } }).split('\n');
  assert.ok(lines.includes('* @stil/redactie'));
  assert.ok(lines.includes('/content/cohorten/2025/ @stil/lichting-2025 @stil/redactie'));
  assert.ok(lines.includes('/content/sessies/2025-1/ @stil/lichting-2025 @stil/redactie'));
});

test('without people in site.yaml no name is made up', () => {
  assert.doesNotMatch(codeOwners(load(SMALL_NETWORK)), /@/);
});

test('the file in this repository knows every cohort', () => {
  const text = readFileSync('.github/CODEOWNERS', 'utf8');
  for (const { slug } of load('content').cohorten) assert.ok(text.includes(`/content/cohorten/${slug}/`), slug);
});
