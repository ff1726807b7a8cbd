import type { Aanpak } from '../library.js';

/** From little to much; the order is the number of dots that readers see. */
export const MOEITE_LABELS = {
  weinig: 'weinig',
  gemiddeld: 'gemiddeld',
  veel: 'veel',
} as const;

export interface Effort {
  readonly steps: number;
  readonly groups: number;
  readonly moeite: keyof typeof MOEITE_LABELS;
}

const MOST_OF_LITTLE = 8;
const LEAST_OF_MUCH = 11;

/**
 * How much comes with an approach, counted from what its report tells: its steps and the groups that took part. Hours
 * would say more, but sources hardly ever name them.
 */
export const effortOf = ({ stappen, deelnemers }: Aanpak): Effort => {
  const steps = stappen.length;
  const groups = new Set(deelnemers.map(({ groep }) => groep)).size;
  const sum = steps + groups;
  return { steps, groups, moeite: sum <= MOST_OF_LITTLE ? 'weinig' : sum < LEAST_OF_MUCH ? 'gemiddeld' : 'veel' };
};
