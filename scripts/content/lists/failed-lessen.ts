import type { Les, Library } from '../library.js';

/** Lessons about what did not work, and after those the ones about what worked in part. */
export const failedLessen = ({ lessen }: Pick<Library, 'lessen'>): readonly Les[] => [
  ...lessen.filter(({ uitkomst }) => uitkomst === 'werkte-niet'),
  ...lessen.filter(({ uitkomst }) => uitkomst === 'gemengd'),
];
