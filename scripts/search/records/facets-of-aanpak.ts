import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Aanpak, Library } from '../../content/library.js';
import { placeOf } from '../../content/relate/place-of.js';
import type { Facets } from './search-record.js';

/** What an approach, and each of its lessons, can be filtered by. */
export const facetsOfAanpak = (aanpak: Aanpak, library: Library): Facets => {
  const { gemeenten, regio } = placeOf(aanpak, library);
  return {
    soort: 'aanpak',
    thema: aanpak.themas,
    fase: aanpak.fasen,
    provincie: [...new Set([...gemeenten.map(({ provincie }) => provincie), ...(regio?.provincies ?? [])])],
    grootte: [...new Set(gemeenten.map(({ grootte }) => grootte))],
    niveau: aanpak.niveaus,
    invloed: isKnown(aanpak.invloed) ? [aanpak.invloed] : [],
    cohort: aanpak.cohort === undefined ? [] : [aanpak.cohort],
  };
};
