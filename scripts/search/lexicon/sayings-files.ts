import { encodeSayings, type Saying } from './sayings.js';

/** Where the sayings of a term are, by its place in the list of terms: in which of so many files, and where in that. */
export const placeOfSayings = (term: number, files: number): { readonly file: number; readonly at: number } => ({
  file: term % files,
  at: Math.floor(term / files),
});

/**
 * Who says the terms of the glossary, in so many files: a search in a large collection loads those of what was meant, and
 * in a small one all at once.
 */
export const encodeSayingsFiles = (terms: readonly (readonly Saying[])[], files: number): readonly Uint8Array[] =>
  Array.from({ length: files }, (_, file) =>
    encodeSayings(terms.filter((_, term) => placeOfSayings(term, files).file === file)),
  );

/** The name of such a file. */
export const sayingsFile = (file: number): string => `${file}.bin`;
