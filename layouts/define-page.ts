import type { VNode } from 'preact';
import type { Library } from '../scripts/content/library.js';
import type { SiteData } from '../scripts/content/site-data.js';
import { renderPage, type TextSettings } from './render-page.js';

type Collection = { [Name in keyof Library]: Library[Name] extends readonly unknown[] ? Name : never }[keyof Library];
type Item<Name extends Collection> = Library[Name][number];

/** What Eleventy passes to a template: our data, and the item at hand where there is one. */
interface TemplateData {
  readonly siteData: SiteData;
}

interface ItemData<Name extends Collection> extends TemplateData {
  readonly item: Item<Name>;
}

/** The file that answers at an address. */
export const outputOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

/** One page at a fixed address; made only when there is something to put on it. */
export const definePage = (
  address: string,
  render: (data: SiteData) => VNode,
  isNeeded: (data: SiteData) => boolean = () => true,
) => ({
  data: { permalink: ({ siteData }: TemplateData) => isNeeded(siteData) && outputOf(address) },
  render: ({ siteData }: TemplateData) => renderPage(siteData, address, {}, render(siteData)),
});

interface ItemPages<Name extends Collection> {
  readonly of: Name;
  readonly address: (item: Item<Name>) => string;
  /** For pages that not every item has. */
  readonly isNeeded?: (item: Item<Name>) => boolean;
  readonly texts?: (item: Item<Name>, data: SiteData) => TextSettings;
  readonly render: (item: Item<Name>, data: SiteData) => VNode;
}

/** One page for each item of a collection of the library. */
export const defineItemPages = <Name extends Collection>({
  of,
  address,
  isNeeded = () => true,
  texts,
  render,
}: ItemPages<Name>) => ({
  data: {
    pagination: {
      data: `siteData.library.${of}`,
      size: 1,
      alias: 'item',
      before: (items: readonly Item<Name>[]) => items.filter(isNeeded),
    },
    permalink: ({ item }: ItemData<Name>) => outputOf(address(item)),
  },
  render: ({ item, siteData }: ItemData<Name>) =>
    renderPage(siteData, address(item), texts?.(item, siteData) ?? {}, render(item, siteData)),
});

/** One file that is no page, such as a feed, for each item of a collection of the library. */
export const defineItemFiles = <Name extends Collection>({
  of,
  address,
  render,
}: Pick<ItemPages<Name>, 'of' | 'address'> & {
  readonly render: (item: Item<Name>, data: SiteData) => string;
}) => ({
  data: {
    pagination: { data: `siteData.library.${of}`, size: 1, alias: 'item' },
    permalink: ({ item }: ItemData<Name>) => address(item),
  },
  render: ({ item, siteData }: ItemData<Name>) => render(item, siteData),
});
