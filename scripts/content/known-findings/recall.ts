import type { Finding } from '../finding.js';

/**
 * Gives the findings that rest on nothing but the parts of a key, such as the text of one file: those of an earlier run
 * when they are known, those of `find` otherwise.
 */
export type Recall = (key: readonly string[], find: () => readonly Finding[]) => readonly Finding[];

/** Knows nothing, so always looks. */
export const alwaysFind: Recall = (_key, find) => find();
