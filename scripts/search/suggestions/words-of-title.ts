import { fold } from '../language/fold.js';

/** The words of a title, or of what was typed to find one. */
export const wordsOfTitle = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
