import type { Wish } from '../../../scripts/content/relate/likeness.js';
import { keepText, readKept } from '../kept.js';
import { WISH_KEY } from './wish-key.js';
import { readWish, writeWish } from './wish-params.js';

/** What this reader said before, in this browser only. */
export const storedWish = (isKnown: Parameters<typeof readWish>[1]): Wish =>
  readWish(new URLSearchParams(readKept(WISH_KEY) ?? ''), isKnown);

/** Keeps what a reader said; false when it only lasts as long as this visit. What a page did not ask for stays. */
export const keepWish = (wish: Partial<Wish>): boolean => {
  const params = new URLSearchParams();
  writeWish(params, { ...storedWish(() => true), ...wish });
  return keepText(WISH_KEY, params.toString());
};
