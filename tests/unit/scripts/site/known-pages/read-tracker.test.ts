import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from '../../../../../scripts/content/addresses/addresses.js';
import type { Library } from '../../../../../scripts/content/library.js';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { publicLibrary } from '../../../../../scripts/content/publish/public-library.js';
import { lessenOf } from '../../../../../scripts/content/relate/lessen-of.js';
import { parseOptions } from '../../../../../scripts/options/parse-options.js';
import { createSiteData } from '../../../../../scripts/site/create-site-data.js';
import { digestsOf } from '../../../../../scripts/site/known-pages/digests-of.js';
import { nameOfAanpak, nameOfBody, watchReads } from '../../../../../scripts/site/known-pages/read-tracker.js';
import { trackedExtras } from '../../../../../scripts/site/known-pages/tracked-extras.js';
import { nameOfUses, trackedRelations } from '../../../../../scripts/site/known-pages/tracked-relations.js';
import { createPageTable } from '../../../../../scripts/site/rendering/page-table.js';
import { unitsOf } from '../../../../../scripts/site/rendering/plan-runs.js';
import type { SiteSource } from '../../../../../scripts/site/rendering/site-source.js';
import type { TemplateFile } from '../../../../../scripts/site/rendering/templates.js';
import { smallSite } from '../../../layouts/small-site.js';
import { SMALL_NETWORK } from '../../content/damaged-copy.js';
import { sourceTemplates } from '../rendering/source-templates.js';

const options = parseOptions(['--date', '2026-01-15']);

const smallLibrary = (): Library => {
  const { library } = loadContent(SMALL_NETWORK);
  if (library === null) throw new Error('The small network has findings');
  return publicLibrary(library, options.today);
};

/** Renders a whole site in memory, with what each of its files rests on. */
const renderAll = (library: Library, templates: readonly TemplateFile[]) => {
  const source: SiteSource = {
    library,
    assets: smallSite().assets,
    pictures: new Map(),
    sharePictures: new Map(),
    downloads: [],
    options,
  };
  const watched = watchReads(library);
  const ready = createSiteData(watched.library, source.assets, source.pictures, options);
  const digests = digestsOf(source, ready);
  const tracker = watched.track();
  const siteData = {
    ...ready,
    ...trackedExtras(source, tracker),
    relations: trackedRelations(ready.relations, tracker),
  };
  const table = createPageTable(templates, siteData);
  const files = new Map([...table].map(([path, { render }]) => [path, tracker.during(render)] as const));
  // What is made together is taken over together.
  const together = new Map(unitsOf(table).flatMap(({ paths }) => paths.map((path) => [path, paths] as const)));
  const readsOf = (path: string) => (together.get(path) ?? []).flatMap((one) => files.get(one)?.reads ?? []);
  return { digests, files, readsOf };
};

/** The library after the words of one aanpak changed in one field, wherever text stands in it. */
const withChange = (slug: string, field: string): Library => {
  const library = structuredClone(smallLibrary());
  // A word of the glossary, so that pages about terms change too.
  const term = library.begrippen.at(-1)?.term ?? '';
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return /^\d{4}-|^[a-z-]+$|^niet gevonden$/.test(value) ? value : `${value} ${term}`;
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'id' ? one : change(one)]));
  };
  const aanpakken = library.aanpakken.map((aanpak) =>
    aanpak.slug === slug ? Object.assign(aanpak, { [field]: change(Reflect.get(aanpak, field)) }) : aanpak,
  );
  return { ...library, aanpakken, lessen: lessenOf(aanpakken) };
};

test('every file that a changed field changes was known to rest on that aanpak, or on what all rest on', async () => {
  const templates = await sourceTemplates();
  const before = renderAll(smallLibrary(), templates);
  const [aanpak] = smallLibrary().aanpakken;
  assert.ok(aanpak !== undefined);
  let changes = 0;
  for (const field of Object.keys(aanpak).filter((name) => !['type', 'slug', 'file', 'attachments'].includes(name))) {
    const after = renderAll(withChange(aanpak.slug, field), templates);
    if (after.digests.surroundings !== before.digests.surroundings) continue;
    for (const [path, { made }] of before.files) {
      if (after.files.get(path)?.made === made) continue;
      changes++;
      const differs = before.readsOf(path).some((name) => before.digests.digests[name] !== after.digests.digests[name]);
      assert.ok(differs, `${path} changes with ${field} and was not known to rest on it`);
    }
  }
  assert.ok(changes > 50, `${changes} files changed`);
});

test('the page of one aanpak does not rest on the texts of another', async () => {
  const { files } = renderAll(smallLibrary(), await sourceTemplates());
  const [aanpak, other] = smallLibrary().aanpakken;
  const page = files.get(`${addressOf('aanpak', other?.slug ?? '')}index.html`);
  assert.ok(page?.reads.includes(nameOfAanpak(other?.slug ?? '')));
  assert.ok(!page?.reads.includes(nameOfAanpak(aanpak?.slug ?? '')));
});

test('the page of a term rests on where that term is used, not on all that was read to find it', async () => {
  const { files } = renderAll(smallLibrary(), await sourceTemplates());
  const { aanpakken, begrippen } = smallLibrary();
  for (const { slug } of begrippen) {
    const reads = files.get(`${addressOf('begrip', slug)}index.html`)?.reads ?? [];
    assert.ok(reads.includes(nameOfUses(slug)));
    assert.ok(!aanpakken.some((aanpak) => reads.includes(nameOfBody(aanpak.slug))));
  }
});

test('a list does not rest on the bodies of what it lists, and the page of an aanpak does', async () => {
  const { files } = renderAll(smallLibrary(), await sourceTemplates());
  const slug = smallLibrary().aanpakken[0]?.slug ?? '';
  const [list, page] = [files.get('/aanpakken/index.html'), files.get(`${addressOf('aanpak', slug)}index.html`)];
  assert.ok(list?.reads.includes(nameOfAanpak(slug)));
  assert.ok(!list?.reads.includes(nameOfBody(slug)));
  assert.ok(page?.reads.includes(nameOfBody(slug)));
});

test('a text that is read while no page is made is an error, as nobody would know who rests on it', () => {
  const { library, track } = watchReads(smallLibrary());
  assert.ok(library.aanpakken[0]?.body);
  track();
  assert.throws(() => library.aanpakken[0]?.body, /is read while no page is made/);
  assert.ok(library.aanpakken[0]?.themas.length);
});
