import type { Aanpak, Library } from '../library.js';
import type { Traits } from './likeness.js';
import { placeOf } from './place-of.js';

/** What an approach is compared by with a reader's own municipality. */
export const traitsOf = (aanpak: Aanpak, library: Pick<Library, 'gemeenten' | 'regios'>): Traits => {
  const { gemeenten, regio } = placeOf(aanpak, library);
  return {
    provincies: [...new Set([...gemeenten.map(({ provincie }) => provincie), ...(regio?.provincies ?? [])])],
    groottes: [...new Set(gemeenten.map(({ grootte }) => grootte))],
    themas: aanpak.themas,
  };
};
