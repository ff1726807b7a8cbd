import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainPages } from '../../../../../scripts/bench/build/plain-pages.js';
import { writeHugoSite } from '../../../../../scripts/bench/build/write-hugo-site.js';
import { STARLIGHT_PACKAGES, writeStarlightSite } from '../../../../../scripts/bench/build/write-starlight-site.js';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { readableText } from '../../../../../scripts/content/markdown/readable-text.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const { library } = loadContent('content');
assert.ok(library);
const [first = assert.fail()] = library.aanpakken;
const pages = plainPages(library);

test('other generators get all texts of an aanpak and of its lessons', () => {
  assert.equal(pages.length, library.aanpakken.length);
  const markdown = pages.find(({ name }) => name === `${first.slug}.md`)?.markdown ?? '';
  const texts = [first.in_het_kort, ...first.lessen.map(({ uitleg }) => uitleg)].map(readableText);
  for (const text of [first.titel, ...first.lessen.map(({ titel }) => titel), ...texts])
    assert.ok(markdown.includes(text), text);
});

test('Hugo and Starlight get the same pages, each where it looks for them', () => {
  const [hugo, starlight, modules] = ['hugo', 'starlight', 'pakketten'].map(temporaryFolder);
  assert.ok(hugo && starlight && modules);
  for (const name of STARLIGHT_PACKAGES) mkdirSync(join(modules, name));
  writeHugoSite(pages, hugo);
  writeStarlightSite(pages, starlight, modules);
  for (const { name, markdown } of pages) {
    assert.equal(readFileSync(join(hugo, 'content', name), 'utf8'), markdown);
    assert.equal(readFileSync(join(starlight, 'src/content/docs', name), 'utf8'), markdown);
  }
  for (const name of STARLIGHT_PACKAGES) assert.ok(existsSync(join(starlight, 'node_modules', name)));
});
