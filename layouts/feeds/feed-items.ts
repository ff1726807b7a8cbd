import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Aanpak, Les, Sessie, Tool, Vraag } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { FeedItem } from './atom-feed.js';

type Dated = Aanpak | Sessie | Tool | Vraag;

const dates = ({ wijzigingen }: Dated) => {
  const days = wijzigingen.map(({ datum }) => datum).sort();
  return { published: days[0] ?? '', updated: days.at(-1) ?? '' };
};

/** The absolute address of a page. */
export const absolute = ({ siteUrl, basePath }: SiteData, address: string): string =>
  siteUrl + basePath + address.slice(1);

export const aanpakItem = (aanpak: Aanpak, data: SiteData): FeedItem => ({
  address: absolute(data, addressOf('aanpak', aanpak.slug)),
  title: `${placeOf(aanpak, data.library).name}: ${aanpak.titel}`,
  summary: () => plainText(aanpak.in_het_kort),
  ...dates(aanpak),
});

export const lesItem = (les: Les, data: SiteData): FeedItem => ({
  address: absolute(data, addressOf('les', les.slug)),
  title: les.titel,
  summary: () => plainText(les.uitleg.split('\n\n')[0] ?? ''),
  ...dates(les.aanpak),
});

export const toolItem = (tool: Tool, data: SiteData): FeedItem => ({
  address: absolute(data, addressOf('tool', tool.slug)),
  title: tool.titel,
  summary: () => plainText(tool.doel),
  ...dates(tool),
});

export const sessieItem = (sessie: Sessie, data: SiteData): FeedItem => ({
  address: absolute(data, addressOf('sessie', sessie.slug)),
  title: sessie.titel,
  summary: () => plainText(sessie.in_het_kort),
  ...dates(sessie),
});

export const vraagItem = (vraag: Vraag, data: SiteData): FeedItem => ({
  address: absolute(data, addressOf('vraag', vraag.slug)),
  title: vraag.titel,
  summary: () => plainText(vraag.in_het_kort),
  ...dates(vraag),
});
