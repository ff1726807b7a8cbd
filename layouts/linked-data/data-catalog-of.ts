import type { SiteData } from '../../scripts/content/site-data.js';
import { DATASETS } from '../data/datasets.js';
import { absolute } from '../feeds/feed-items.js';
import { publisherOf } from './common.js';
import type { LinkedData } from './linked-data.js';

const MEDIA = { json: 'application/json', csv: 'text/csv' } as const;

/** The open data as a catalogue of datasets. */
export const dataCatalogOf = (data: SiteData): LinkedData => {
  const { naam, licentie, taal } = data.library.site;
  const shared = { license: licentie.adres, inLanguage: taal, publisher: publisherOf(data), isAccessibleForFree: true };
  return {
    ...shared,
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': absolute(data, '/data/'),
    url: absolute(data, '/data/'),
    name: `Open data van ${naam}`,
    dataset: DATASETS.map(({ name, title, about }) => ({
      ...shared,
      '@type': 'Dataset',
      name: `${title} van ${naam}`,
      description: about,
      url: absolute(data, `/data/#${name}`),
      creator: publisherOf(data),
      distribution: (['json', 'csv'] as const).map((format) => ({
        '@type': 'DataDownload',
        encodingFormat: MEDIA[format],
        contentUrl: absolute(data, `/data/${name}.${format}`),
      })),
    })),
  };
};
