import { GROOTTE_LABELS } from '../../../schemas/registers/gemeente.js';
import type { Aanpak, Library } from '../library.js';
import { placeOf } from '../relate/place-of.js';
import { MOST_COMPARED } from './most-compared.js';

type Data = { readonly library: Pick<Library, 'gemeenten' | 'regios'> };

const SIZES = Object.keys(GROOTTE_LABELS);

/** A region has no size of its own and comes last. */
const sizeOf = (aanpak: Aanpak, { library }: Data): number => {
  const { regio, gemeenten } = placeOf(aanpak, library);
  return regio === null ? Math.max(...gemeenten.map(({ grootte }) => SIZES.indexOf(grootte))) : SIZES.length;
};

/**
 * Approaches in groups that fit side by side, from small to large, so that what stands together can be compared. The
 * groups differ by one at most: nobody is left alone as long as there are two.
 */
export const groupsOf = (aanpakken: readonly Aanpak[], data: Data): Aanpak[][] => {
  const ordered = [...aanpakken].sort((a, b) => sizeOf(a, data) - sizeOf(b, data));
  const count = Math.ceil(ordered.length / MOST_COMPARED);
  return Array.from({ length: count }, (_, group) =>
    ordered.slice(Math.round((group * ordered.length) / count), Math.round(((group + 1) * ordered.length) / count)),
  );
};
