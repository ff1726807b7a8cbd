import { ENTRY_TYPES, REGISTERS } from '../../../schemas/content-types.js';
import { addressOf } from '../../content/addresses/addresses.js';
import type { Library } from '../../content/library.js';
import { EDITED_TYPES } from '../../contribute/editor/editor-collection.js';
import type { ChangedFile } from '../changed-files.js';
import type { ChangedLine } from '../changed-lines.js';

/** An entry and, when it is an aanpak, the pages of its lessons. */
const pagesOfEntry = (path: string, { lessen }: Library): string[] => {
  const [, folder = '', slug = ''] = /^content\/([^/]+)\/([^/]+?)(?:\.md|\/.*)$/.exec(path) ?? [];
  const type = EDITED_TYPES.find((name) => ENTRY_TYPES[name].folder === folder);
  if (type === undefined) return [];
  const ofAanpak = type === 'aanpak' ? lessen.filter(({ aanpak }) => aanpak.slug === slug) : [];
  return [addressOf(type, slug), ...ofAanpak.map((les) => addressOf('les', les.slug))];
};

/** The addresses of the pages that are about what changed: entries, and lines of registers. The site's own file changes all. */
export const changedPages = (
  changed: readonly ChangedFile[],
  lines: readonly ChangedLine[],
  library: Library,
): readonly string[] => {
  const paths = changed.map(({ path }) => path);
  const pages = [
    ...(paths.includes(`content/${REGISTERS.site.file}`) ? ['/'] : []),
    ...paths.flatMap((path) => pagesOfEntry(path, library)),
    ...lines.map(({ address }) => address),
  ];
  return [...new Set(pages)].sort();
};
