import { decodeSayings, encodeSayings, type Saying } from './sayings.js';

/**
 * Who says the terms of the glossary, in so many files: a search in a large collection loads those of what was meant, and
 * in a small one all at once.
 */
export const encodeSayingsFiles = (terms: readonly (readonly Saying[])[], files: number): readonly Uint8Array[] =>
  Array.from({ length: files }, (_, file) => encodeSayings(terms.filter((_, place) => place % files === file)));

/** In which file the sayings of a term are, by its place in the list of terms. */
export const sayingsFileOf = (place: number, files: number): number => place % files;

/** The sayings of a term, out of the file that has them. */
export const sayingsIn = (file: Uint8Array, place: number, files: number): readonly Saying[] =>
  decodeSayings(file)[Math.floor(place / files)] ?? [];

/** The name of such a file. */
export const sayingsFile = (file: number): string => `${file}.bin`;
