import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Aanpak, Les } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { absolute } from '../feeds/feed-items.js';
import type { Citation } from './citation.js';

/** Who an aanpak is cited by: the municipality when it wrote the report itself, else the network. */
const shared = (aanpak: Aanpak, { library }: SiteData) => {
  const { naam, uitgever } = library.site;
  return {
    author: aanpak.herkomst.soort === 'gemeente' ? placeOf(aanpak, library).label : uitgever,
    site: naam,
    publisher: uitgever,
    date:
      aanpak.wijzigingen
        .map(({ datum }) => datum)
        .sort()
        .at(-1) ?? aanpak.gecontroleerd_op,
  };
};

export const citeAanpak = (aanpak: Aanpak, data: SiteData): Citation => ({
  ...shared(aanpak, data),
  key: aanpak.slug,
  title: `${placeOf(aanpak, data.library).label}: ${aanpak.titel}`,
  url: absolute(data, addressOf('aanpak', aanpak.slug)),
  abstract: plainText(aanpak.in_het_kort),
});

export const citeLes = (les: Les, data: SiteData): Citation => ({
  ...shared(les.aanpak, data),
  key: les.slug,
  title: `${les.titel}. Les uit ${placeOf(les.aanpak, data.library).name}`,
  url: absolute(data, addressOf('les', les.slug)),
  abstract: plainText(les.uitleg.split('\n\n')[0] ?? ''),
});
