import type { Les, Library } from '../library.js';

/** Lessons in the order of the steps they belong to. */
export const byFase = (lessen: readonly Les[], { fasen }: Pick<Library, 'fasen'>): readonly Les[] =>
  fasen.flatMap(({ slug }) => lessen.filter(({ fase }) => fase === slug));
