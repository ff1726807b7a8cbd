import { isKnown, type NOT_FOUND } from '../../schemas/fields/not-found.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';

/** The words of a text, or null where the sources do not tell. */
export const known = (text: string | typeof NOT_FOUND): string | null => (isKnown(text) ? plainText(text) : null);

/** The words of each text, or null where the sources do not tell. */
export const knownList = (texts: readonly string[] | typeof NOT_FOUND): readonly string[] | null =>
  isKnown(texts) ? texts.map(plainText) : null;

/** The names that readers see for slugs of a register. */
export const namesOf = (
  slugs: readonly string[],
  register: readonly { readonly slug: string; readonly naam: string }[],
): string[] => register.filter(({ slug }) => slugs.includes(slug)).map(({ naam }) => naam);
