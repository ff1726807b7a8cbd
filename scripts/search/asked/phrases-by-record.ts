import { addressOf } from '../../content/addresses/addresses.js';
import type { Library } from '../../content/library.js';
import { addressOfLes } from '../records/address-of-les.js';

/** What readers type who look for a page, by the address of its record: that of a lesson is on the page of its aanpak. */
export const phrasesByRecord = ({
  lessen,
  zoekwoorden,
}: Pick<Library, 'lessen' | 'zoekwoorden'>): ReadonlyMap<string, readonly string[]> => {
  const recordOf = new Map(lessen.map((les) => [addressOf('les', les.slug), addressOfLes(les)]));
  return new Map(zoekwoorden.map(({ adres, zoekwoorden }) => [recordOf.get(adres) ?? adres, zoekwoorden]));
};
