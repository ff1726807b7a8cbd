import type { SamenvattingEngels } from '../../schemas/parts/samenvatting-engels.js';
import { addressOf, englishAddressOf } from '../../scripts/content/addresses/addresses.js';
import type { Aanpak, Les } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { citeAanpak, citeLes } from '../citations/cite.js';
import { absolute } from '../feeds/feed-items.js';
import { commonOf, publisherOf } from './common.js';
import type { LinkedData } from './linked-data.js';

const places = (aanpak: Aanpak, { library }: SiteData) => {
  const { label, gemeenten, regio } = placeOf(aanpak, library);
  if (regio !== null || gemeenten.length === 0) return [{ '@type': 'AdministrativeArea', name: label }];
  return gemeenten.map(({ naam, code }) => ({
    '@type': 'AdministrativeArea',
    name: naam,
    identifier: code,
    sameAs: `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`,
  }));
};

const namesOf = (slugs: readonly string[], { library }: SiteData) =>
  library.themas.filter(({ slug }) => slugs.includes(slug)).map(({ naam }) => naam);

/** An approach as an article. */
export const articleOfAanpak = (aanpak: Aanpak, data: SiteData): LinkedData => ({
  ...commonOf(addressOf('aanpak', aanpak.slug), aanpak, data),
  '@type': 'Article',
  headline: aanpak.titel,
  description: plainText(aanpak.in_het_kort),
  author: { '@type': 'Organization', name: citeAanpak(aanpak, data).author },
  keywords: namesOf(aanpak.themas, data),
  contentLocation: places(aanpak, data),
  citation: aanpak.bronnen.map(({ titel }) => titel),
  hasPart: aanpak.lessen.map(({ id }) => ({ '@id': absolute(data, addressOf('les', `${aanpak.slug}-${id}`)) })),
});

/** The English summary of an approach, as an article that rests on it. */
export const articleInEnglish = (aanpak: Aanpak, { titel, tekst }: SamenvattingEngels, data: SiteData): LinkedData => ({
  ...commonOf(englishAddressOf(aanpak.slug), aanpak, data),
  '@type': 'Article',
  inLanguage: 'en',
  headline: titel,
  description: tekst,
  author: publisherOf(data),
  contentLocation: places(aanpak, data),
  isBasedOn: { '@id': absolute(data, addressOf('aanpak', aanpak.slug)) },
});

/** A lesson as an article that is part of its approach. */
export const articleOfLes = (les: Les, data: SiteData): LinkedData => ({
  ...commonOf(addressOf('les', les.slug), les.aanpak, data),
  '@type': 'Article',
  headline: les.titel,
  description: plainText(les.uitleg.split('\n\n')[0] ?? ''),
  author: { '@type': 'Organization', name: citeLes(les, data).author },
  keywords: namesOf(les.themas, data),
  contentLocation: places(les.aanpak, data),
  isPartOf: { '@id': absolute(data, addressOf('aanpak', les.aanpak.slug)) },
});
