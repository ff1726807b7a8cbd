import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Aanpak } from '../../scripts/content/library.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { Comparable } from './comparable.js';
import { factsOf } from './facts-of.js';

/** An approach as it is put beside others. */
export const comparableOf = (aanpak: Aanpak, data: SiteData): Comparable => ({
  slug: aanpak.slug,
  place: placeOf(aanpak, data.library).name,
  title: aanpak.titel,
  address: addressOf('aanpak', aanpak.slug),
  facts: factsOf(aanpak, data),
});
