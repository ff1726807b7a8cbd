import type { VNode } from 'preact';
import type { Library } from '../scripts/content/library.js';
import type { SiteData } from '../scripts/content/site-data.js';
import type { SitePart } from '../scripts/site/rendering/site-part.js';
import { renderPage, type TextSettings } from './render-page.js';

type Collection = { [Name in keyof Library]: Library[Name] extends readonly unknown[] ? Name : never }[keyof Library];
type Item<Name extends Collection> = Library[Name][number];

/** What Eleventy passes to a template: our data, and what to do with it. */
export interface TemplateData {
  readonly siteData: SiteData;
  readonly part: SitePart;
}

interface ItemData<Name extends Collection> extends TemplateData {
  readonly item: Item<Name>;
}

/** The file that answers at an address. */
export const outputOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

/** One file that is no page, at a fixed address; made only when it is needed. */
export const defineFile = (
  address: string,
  render: (data: SiteData) => string,
  isNeeded: (data: SiteData) => boolean = () => true,
) => ({
  data: { permalink: ({ siteData }: TemplateData) => isNeeded(siteData) && outputOf(address) },
  render: ({ siteData, part }: TemplateData) => part.make(outputOf(address), () => render(siteData)),
});

interface PathData extends TemplateData {
  readonly filePath: string;
}

/** Files that are no pages, each at a fixed path. */
export const defineFiles = (files: ReadonlyMap<string, (data: SiteData) => string>) => ({
  data: {
    filePaths: [...files.keys()],
    pagination: {
      data: 'filePaths',
      size: 1,
      alias: 'filePath',
      before: (paths: readonly string[], { part }: TemplateData) => paths.filter(part.isWanted),
    },
    permalink: ({ filePath }: PathData) => filePath,
  },
  render: ({ filePath, siteData, part }: PathData) => part.make(filePath, () => files.get(filePath)?.(siteData) ?? ''),
});

/** One page at a fixed address; made only when there is something to put on it. */
export const definePage = (
  address: string,
  render: (data: SiteData) => VNode,
  isNeeded?: (data: SiteData) => boolean,
) => defineFile(address, (data) => renderPage(data, address, {}, render(data)), isNeeded);

interface ItemFiles<Name extends Collection> {
  readonly of: Name;
  readonly address: (item: Item<Name>) => string;
  /** For files that not every item has. */
  readonly isNeeded?: (item: Item<Name>) => boolean;
  readonly render: (item: Item<Name>, data: SiteData) => string;
}

/** One file, such as a feed, for each item of a collection of the library. */
export const defineItemFiles = <Name extends Collection>({
  of,
  address,
  isNeeded = () => true,
  render,
}: ItemFiles<Name>) => ({
  data: {
    pagination: {
      data: `siteData.library.${of}`,
      size: 1,
      alias: 'item',
      before: (items: readonly Item<Name>[], { part }: TemplateData) =>
        items.filter((item) => isNeeded(item) && part.isWanted(outputOf(address(item)))),
    },
    permalink: ({ item }: ItemData<Name>) => outputOf(address(item)),
  },
  render: ({ item, siteData, part }: ItemData<Name>) =>
    part.make(outputOf(address(item)), () => render(item, siteData)),
});

interface ItemPages<Name extends Collection> extends Omit<ItemFiles<Name>, 'render'> {
  readonly texts?: (item: Item<Name>, data: SiteData) => TextSettings;
  readonly render: (item: Item<Name>, data: SiteData) => VNode;
}

/** One page for each item of a collection of the library. */
export const defineItemPages = <Name extends Collection>({ texts, render, ...files }: ItemPages<Name>) =>
  defineItemFiles({
    ...files,
    render: (item, data) => renderPage(data, files.address(item), texts?.(item, data) ?? {}, render(item, data)),
  });
