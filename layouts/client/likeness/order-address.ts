import type { Wish } from '../../../scripts/content/relate/likeness.js';
import { storedWish } from './stored-wish.js';
import type { WishForm } from './wish-form.js';
import { isEmptyWish, readWish, WISH_PARAMS, writeWish } from './wish-params.js';

const ORDER = 'volgorde';
const PLAIN = 'gewoon';

/** What the address and this browser say about the order of the lists. */
export interface Order {
  readonly wish: Wish;
  readonly isOrdered: boolean;
  /** Whether the address asks for the order that the page came with. */
  readonly asksPlain: boolean;
  /** Whether the address holds a choice that the form does not know. */
  readonly isPartlyUnknown: boolean;
}

/** The address goes before what was kept. */
export const readOrder = (params: URLSearchParams, { fields, isKnown }: WishForm): Order => {
  const asked = readWish(params, isKnown);
  const wish = isEmptyWish(asked) ? storedWish(isKnown) : asked;
  const asksPlain = params.get(ORDER) === PLAIN;
  return {
    wish,
    asksPlain,
    isOrdered: !asksPlain && !isEmptyWish(wish),
    isPartlyUnknown: fields.some((field) => (params.get(WISH_PARAMS[field]) ?? '') !== '' && asked[field] === ''),
  };
};

/** Goes to this page with another order, which Back undoes. */
export const visitOrder = (wish: Wish, isPlain = false): void => {
  const params = new URLSearchParams(location.search);
  for (const name of [...Object.values(WISH_PARAMS), ORDER]) params.delete(name);
  writeWish(params, wish);
  if (isPlain) params.set(ORDER, PLAIN);
  const text = params.toString();
  history.pushState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}`);
};
