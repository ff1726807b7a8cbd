import type { Entry } from '../../scripts/content/library.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { absolute } from '../feeds/feed-items.js';

const days = ({ wijzigingen }: Pick<Entry, 'wijzigingen'>) => wijzigingen.map(({ datum }) => datum).sort();

/** Who publishes the site. */
export const publisherOf = (data: SiteData) => ({
  '@type': 'Organization',
  name: data.library.site.uitgever,
  url: absolute(data, '/'),
});

/** What every text on the site has in common. */
export const commonOf = (address: string, entry: Pick<Entry, 'wijzigingen'>, data: SiteData) => ({
  '@context': 'https://schema.org' as const,
  '@id': absolute(data, address),
  url: absolute(data, address),
  inLanguage: data.library.site.taal,
  license: data.library.site.licentie.adres,
  isAccessibleForFree: true,
  datePublished: days(entry)[0] ?? '',
  dateModified: days(entry).at(-1) ?? '',
  publisher: publisherOf(data),
});
