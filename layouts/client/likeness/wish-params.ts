import type { Wish } from '../../../scripts/content/relate/likeness.js';

/** The names in the address; `provincie` and the like narrow a search, these only order. */
export const WISH_PARAMS = { provincie: 'mijn_provincie', grootte: 'mijn_grootte', thema: 'mijn_thema' } as const;

export const WISH_FIELDS = ['provincie', 'grootte', 'thema'] as const;

type IsKnown = (field: keyof Wish, value: string) => boolean;

/** A wish in an address or a form; what nobody knows is left out. */
export const readWish = (params: URLSearchParams, isKnown: IsKnown): Wish => {
  const read = (field: keyof Wish) => {
    const value = params.get(WISH_PARAMS[field]) ?? '';
    return isKnown(field, value) ? value : '';
  };
  return { provincie: read('provincie'), grootte: read('grootte'), thema: read('thema') };
};

/** Puts a wish in an address, without what was not said. */
export const writeWish = (params: URLSearchParams, wish: Wish): void => {
  for (const field of WISH_FIELDS) if (wish[field] !== '') params.set(WISH_PARAMS[field], wish[field]);
};

export const isEmptyWish = ({ provincie, grootte, thema }: Wish): boolean => provincie + grootte + thema === '';
