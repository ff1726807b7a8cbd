import type { SiteData } from '../../scripts/content/site-data.js';
import type { Feed } from './atom-feed.js';
import { aanpakItem, absolute, lesItem, sessieItem, toolItem, vraagItem } from './feed-items.js';

/** What is new on the whole site, for a feed that stands at `self` (an address below the base path). */
export const siteFeed = (self: string, data: SiteData): Feed => {
  const { library } = data;
  const items = [
    ...library.aanpakken.map((aanpak) => aanpakItem(aanpak, data)),
    ...library.lessen.map((les) => lesItem(les, data)),
    ...library.tools.map((tool) => toolItem(tool, data)),
    ...library.sessies.map((sessie) => sessieItem(sessie, data)),
    ...library.vragen.map((vraag) => vraagItem(vraag, data)),
  ];
  return {
    self: absolute(data, self),
    page: absolute(data, '/nieuw/'),
    title: library.site.naam,
    author: library.site.uitgever,
    items,
  };
};
