import { isKnown } from '../../../schemas/fields/not-found.js';
import { BEWIJS_LABELS } from '../../../schemas/parts/resultaat.js';
import type { Aanpak } from '../library.js';

type Bewijs = keyof typeof BEWIJS_LABELS;

const ORDER = Object.keys(BEWIJS_LABELS);

/** The strongest evidence that any of the results rests on; null when no result is known. */
export const evidenceOf = ({ resultaten }: Aanpak): Bewijs | null => {
  if (!isKnown(resultaten)) return null;
  return resultaten
    .map(({ bewijs }) => bewijs)
    .reduce((best, one) => (ORDER.indexOf(one) > ORDER.indexOf(best) ? one : best));
};
