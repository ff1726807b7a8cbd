import type { Begrip } from '../../schemas/registers/begrip.js';
import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { absolute } from '../feeds/feed-items.js';
import type { LinkedData } from './linked-data.js';

/** A term of the glossary. */
export const definedTermOf = ({ slug, term, omschrijving, synoniemen }: Begrip, data: SiteData): LinkedData => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  '@id': absolute(data, addressOf('begrip', slug)),
  url: absolute(data, addressOf('begrip', slug)),
  name: term,
  alternateName: synoniemen,
  description: plainText(omschrijving),
  inLanguage: data.library.site.taal,
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    '@id': absolute(data, listAddress('begrip')),
    name: `Begrippen van ${data.library.site.naam}`,
  },
});
