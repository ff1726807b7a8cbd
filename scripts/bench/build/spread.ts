import { median } from '../median.js';

/** The middle of some measurements, and the lowest and highest. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Throws when there is nothing to take the middle of. */
export const spreadOf = (measured: readonly number[]): Spread => {
  if (measured.length === 0) throw new Error('nothing was measured');
  return { median: median(measured), lowest: Math.min(...measured), highest: Math.max(...measured) };
};
