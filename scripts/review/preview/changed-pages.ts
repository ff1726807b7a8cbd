import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import { addressOf } from '../../content/addresses/addresses.js';
import { EDITED_TYPES } from '../../contribute/editor/editor-collection.js';
import type { ChangedFile } from '../changed-files.js';

/** The addresses of the entries of which a file changed: their text, or something that stands beside it. */
export const changedPages = (changed: readonly ChangedFile[]): readonly string[] => {
  const addresses = changed.flatMap(({ path }) => {
    const [, folder = '', slug] = /^content\/([^/]+)\/([^/]+?)(?:\.md|\/.*)$/.exec(path) ?? [];
    const type = EDITED_TYPES.find((name) => ENTRY_TYPES[name].folder === folder);
    return type === undefined || slug === undefined ? [] : [addressOf(type, slug)];
  });
  return [...new Set(addresses)].sort();
};
