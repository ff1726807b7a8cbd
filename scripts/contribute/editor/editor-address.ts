import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import { EDITOR_ADDRESS } from '../../content/addresses/addresses.js';

/** Where the web editor opens the file of an entry; null for a file that it has no form for. */
export const editorAddress = (source: string): string | null => {
  const [, folder, slug] = /^([^/]+)\/([^/]+)\/index\.md$/.exec(source) ?? [];
  const [type] = Object.entries(ENTRY_TYPES).find(([, entry]) => entry.folder === folder) ?? [];
  return type === undefined ? null : `${EDITOR_ADDRESS}#/collections/${type}/entries/${slug}/index`;
};
