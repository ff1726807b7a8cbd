import { PROVINCIE_LABELS, PROVINCIE_OOK } from '../../../schemas/registers/gemeente.js';

/** The names under which a province can be searched. */
export const provinceWords = (provincie: keyof typeof PROVINCIE_LABELS): string[] => [
  PROVINCIE_LABELS[provincie],
  ...(PROVINCIE_OOK[provincie] === undefined ? [] : [PROVINCIE_OOK[provincie]]),
];
