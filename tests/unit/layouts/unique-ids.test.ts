import assert from 'node:assert/strict';
import { test } from 'node:test';
import aanpakPages from '../../../layouts/pages/aanpak.11ty.js';
import cohortPages from '../../../layouts/pages/cohort.11ty.js';
import paginaPages from '../../../layouts/pages/pagina.11ty.js';
import sessiePages from '../../../layouts/pages/sessie.11ty.js';
import toolPages from '../../../layouts/pages/tool.11ty.js';
import vraagPages from '../../../layouts/pages/vraag.11ty.js';
import { WHOLE_SITE } from '../../../scripts/site/rendering/site-part.js';
import { smallSite } from './small-site.js';

const siteData = smallSite();
const { aanpakken, cohorten, paginas, sessies, tools, vragen } = siteData.library;

interface Pages<Item> {
  readonly render: (page: {
    readonly item: Item;
    readonly siteData: typeof siteData;
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
