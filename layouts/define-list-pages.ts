import type { VNode } from 'preact';
import type { ListKind, ListPage } from '../scripts/content/lists/list-pages.js';
import type { SiteData } from '../scripts/content/site-data.js';
import { outputOf, type TemplateData } from './define-page.js';
import { renderPage } from './render-page.js';

interface ListPageData extends TemplateData {
  readonly item: ListPage;
}

/** The pages of lists of some kinds: each follows from the data of the site and from which page it is. */
export const defineListPages = (kinds: readonly ListKind[], render: (page: ListPage, data: SiteData) => VNode) => ({
  data: {
    pagination: {
      data: 'siteData.listPages',
      size: 1,
      alias: 'item',
      before: (pages: readonly ListPage[], { part }: TemplateData) =>
        pages.filter(({ kind, address }) => kinds.includes(kind) && part.isWanted(outputOf(address))),
    },
    permalink: ({ item }: ListPageData) => outputOf(item.address),
  },
  render: ({ item, siteData, part }: ListPageData) =>
    part.make(outputOf(item.address), () => renderPage(siteData, item.address, {}, render(item, siteData))),
});
