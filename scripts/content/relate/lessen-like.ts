import type { Les } from '../library.js';
import type { Relations } from './relations.js';

/** Other lessons of the same phase about one of the same themes, those that follow it in the collection first. */
export const lessenLike = (les: Les, { lessen }: Pick<Relations, 'lessen'>, count: number): Les[] => {
  const all = lessen.fase.of(les.fase);
  const here = all.indexOf(les);
  const found: Les[] = [];
  for (let step = 1; step < all.length && found.length < count; step++) {
    const other = all[(here + step) % all.length];
    if (other?.themas.some((thema) => les.themas.includes(thema))) found.push(other);
  }
  return found;
};
