import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Aanpak, Library } from '../../content/library.js';
import { traitsOf } from '../../content/relate/traits-of.js';
import type { Facets } from './search-record.js';

/** What an approach, and each of its lessons, can be filtered by. */
export const facetsOfAanpak = (aanpak: Aanpak, library: Library): Facets => {
  const { provincies, groottes, themas } = traitsOf(aanpak, library);
  return {
    soort: 'aanpak',
    thema: themas,
    fase: aanpak.fasen,
    provincie: provincies,
    grootte: groottes,
    niveau: aanpak.niveaus,
    invloed: isKnown(aanpak.invloed) ? [aanpak.invloed] : [],
    cohort: aanpak.cohort === undefined ? [] : [aanpak.cohort],
  };
};
