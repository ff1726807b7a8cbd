import type { Entry } from '../../scripts/content/library.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { absolute } from '../feeds/feed-items.js';
import type { Dataset } from './dataset.js';
import { DATASETS } from './datasets.js';

const EU = 'http://publications.europa.eu/resource/authority';
const THEMES = [`${EU}/data-theme/SOCI`, `${EU}/data-theme/GOVE`];

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const FORMATS = {
  json: { file: 'JSON', media: 'application/json' },
  csv: { file: 'CSV', media: 'text/csv' },
} as const;

const link = (address: string) => ({ '@id': address });
const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });

/** What the catalogue and every dataset in it have in common. */
const shared = (data: SiteData) => {
  const { aanpakken, tools, sessies } = data.library;
  const entries: readonly Entry[] = [...aanpakken, ...tools, ...sessies];
  const days = entries.flatMap(({ wijzigingen }) => wijzigingen.map(({ datum }) => datum)).sort();
  const modified = days.at(-1);
  return {
    'dct:publisher': link(absolute(data, '/#uitgever')),
    'dct:creator': link(absolute(data, '/#uitgever')),
    'dcat:contactPoint': link(absolute(data, '/#contact')),
    'dct:language': link(`${EU}/language/NLD`),
    ...(modified === undefined ? {} : { 'dct:modified': { '@value': modified, '@type': 'xsd:date' } }),
  };
};

const distribution = ({ name, title }: Dataset, format: keyof typeof FORMATS, data: SiteData) => ({
  '@id': absolute(data, `/data/${name}.${format}`),
  '@type': 'dcat:Distribution',
  'dct:title': dutch(`${title} als ${FORMATS[format].file}`),
  'dcat:accessURL': link(absolute(data, '/data/')),
  'dcat:downloadURL': link(absolute(data, `/data/${name}.${format}`)),
  'dct:license': link(data.library.site.licentie.adres),
  'dct:format': link(`${EU}/file-type/${FORMATS[format].file}`),
  'dcat:mediaType': link(`http://www.iana.org/assignments/media-types/${FORMATS[format].media}`),
});

const describe = (dataset: Dataset, data: SiteData) => ({
  '@id': absolute(data, `/data/#${dataset.name}`),
  '@type': 'dcat:Dataset',
  'dct:identifier': absolute(data, `/data/#${dataset.name}`),
  'dct:title': dutch(`${dataset.title} van ${data.library.site.naam}`),
  'dct:description': dutch(dataset.about),
  'dcat:theme': THEMES.map(link),
  'dcat:landingPage': link(absolute(data, '/data/')),
  'dct:accessRights': link(`${EU}/access-right/PUBLIC`),
  'dct:accrualPeriodicity': link(`${EU}/frequency/IRREG`),
  ...shared(data),
  'dcat:distribution': (['json', 'csv'] as const).map((format) => distribution(dataset, format, data)),
});

/** The open data as data catalogues read it: DCAT-AP-NL, as JSON-LD. https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/ */
export const catalogue = (data: SiteData): object => {
  const { site } = data.library;
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': absolute(data, '/data/'),
        '@type': 'dcat:Catalog',
        'dct:title': dutch(`Open data van ${site.naam}`),
        'dct:description': dutch(site.omschrijving),
        'dct:license': link(site.licentie.adres),
        'foaf:homepage': link(absolute(data, '/')),
        ...shared(data),
        'dcat:dataset': DATASETS.map(({ name }) => link(absolute(data, `/data/#${name}`))),
      },
      { '@id': absolute(data, '/#uitgever'), '@type': 'foaf:Agent', 'foaf:name': dutch(site.uitgever) },
      {
        '@id': absolute(data, '/#contact'),
        '@type': 'vcard:Organization',
        'vcard:fn': site.uitgever,
        'vcard:hasURL': link(absolute(data, '/')),
      },
      ...DATASETS.map((dataset) => describe(dataset, data)),
    ],
  };
};
