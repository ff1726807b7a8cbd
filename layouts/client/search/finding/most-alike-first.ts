import { byLikeness, likenessOf, type Wish } from '../../../../scripts/content/relate/likeness.js';
import type { FacetSets } from './facet-sets.js';

/** Records in the order of how much they are like what the reader said; what is equally alike keeps its order. */
export const mostAlikeFirst = (ids: readonly string[], wish: Wish, sets: FacetSets): string[] => {
  const valuesOf = (facet: string, id: string) =>
    [...(sets.get(facet) ?? [])].filter(([, records]) => records.has(id)).map(([value]) => value);
  const traitsOf = (id: string) => ({
    provincies: valuesOf('provincie', id),
    groottes: valuesOf('grootte', id),
    themas: valuesOf('thema', id),
  });
  const sizes = [...(sets.get('grootte')?.keys() ?? [])];
  return byLikeness(ids, (id) => likenessOf(traitsOf(id), wish, sizes)).map(({ item }) => item);
};
