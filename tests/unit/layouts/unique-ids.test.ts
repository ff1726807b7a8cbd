import assert from 'node:assert/strict';
import { test } from 'node:test';
import aanpakPages from '../../../layouts/pages/aanpak.11ty.js';
import cohortPages from '../../../layouts/pages/cohort.11ty.js';
import paginaPages from '../../../layouts/pages/pagina.11ty.js';
import sessiePages from '../../../layouts/pages/sessie.11ty.js';
import toolPages from '../../../layouts/pages/tool.11ty.js';
import vraagPages from '../../../layouts/pages/vraag.11ty.js';
import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Download } from '../../../scripts/content/download.js';
import { entriesOf } from '../../../scripts/content/entries-of.js';
import type { SiteData } from '../../../scripts/content/site-data.js';
import { extrasOf } from '../../../scripts/site/extras.js';
import { WHOLE_SITE } from '../../../scripts/site/rendering/site-part.js';
import { smallSite } from './small-site.js';

const small = smallSite();

const fileAt = (page: string, isAttachment: boolean): Download => ({
  page,
  address: `${page}blad.pdf`,
  title: 'Blad',
  format: 'PDF',
  mediaType: 'application/pdf',
  size: 1000,
  date: '2026-01-15',
  sha256: '0',
  isAttachment,
});

/** The small network with files to take along beside each text, so that its pages have all of their parts. */
const siteData: SiteData = {
  ...small,
  ...extrasOf(
    entriesOf(small.library)
      .map(({ type, slug }) => addressOf(type, slug))
      .flatMap((page) => [fileAt(page, true), fileAt(page, false)]),
    new Map(),
  ),
};
const { cohorten, gemeenten, paginas, sessies, tools, vragen } = siteData.library;

const aanpakken = siteData.library.aanpakken.map((aanpak) => ({
  ...aanpak,
  gemeenten: gemeenten.slice(0, 2).map(({ slug }) => slug),
  samenvatting_engels: { titel: 'In pairs', tekst: 'They learned in pairs.' },
}));

interface Pages<Item> {
  readonly render: (page: {
    readonly item: Item;
    readonly siteData: SiteData;
    readonly part: typeof WHOLE_SITE;
  }) => string;
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

const inTwo = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** The ids of a page whose text has a heading for each id that the page already had. */
const withHeadings = <Item extends { readonly body: string }>(item: Item, { render }: Pages<Item>) => {
  const before = idsIn(render({ item, siteData, part: WHOLE_SITE }));
  const body = before.map((id) => `## ${id}`).join('\n\n');
  return { before, after: idsIn(render({ item: { ...item, body }, siteData, part: WHOLE_SITE })) };
};

const hasUniqueIds = <Item extends { readonly body: string }>(items: readonly Item[], pages: Pages<Item>) => {
  assert.ok(items.length > 0);
  for (const item of items) {
    const { before, after } = withHeadings(item, pages);
    assert.ok(after.length > before.length, 'the headings are shown');
    assert.deepEqual(inTwo(after), []);
  }
};

for (const [what, check] of Object.entries({
  aanpak: () => hasUniqueIds(aanpakken, aanpakPages),
  cohort: () => hasUniqueIds(cohorten, cohortPages),
  pagina: () => hasUniqueIds(paginas, paginaPages),
  sessie: () => hasUniqueIds(sessies, sessiePages),
  tool: () => hasUniqueIds(tools, toolPages),
  vraag: () => hasUniqueIds(vragen, vraagPages),
}))
  test(`no heading in the text of a ${what} takes an id that its page has already`, check);

test('headings in fields have no id, so that they take none of the text', () => {
  const [aanpak] = aanpakken;
  if (aanpak === undefined) throw new Error('The small network has no aanpak');
  const stappen = aanpak.stappen.map((stap) => ({ ...stap, tekst: '## Hoe het ging\n\nGoed.' }));
  const item = { ...aanpak, stappen, body: '## Hoe het ging\n\nOok goed.' };
  const html = aanpakPages.render({ item, siteData, part: WHOLE_SITE });
  assert.ok(html.split('>Hoe het ging</h').length > 2);
  assert.equal(html.split('id="hoe-het-ging"').length, 2);
});
