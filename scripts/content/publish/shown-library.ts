import type { Library } from '../library.js';
import { cutPassages } from './cut-passages.js';
import { publicLibrary } from './public-library.js';

/** What is shown of a library on `today` (`YYYY-MM-DD`): what is public, or in a preview also what is not yet. */
export const shownLibrary = (
  library: Library,
  { preview, today }: { readonly preview: boolean; readonly today: string },
): Library => (preview ? cutPassages(library, today) : publicLibrary(library, today));
