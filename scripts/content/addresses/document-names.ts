import type { EntryType } from '../../../schemas/content-types.js';

/** The names, without extension, of the documents that are made of an entry. */
export const documentNames = (type: EntryType, slug: string): string[] => {
  if (type === 'sessie') return [`werkblad-${slug}`, `draaiboek-${slug}`];
  return type === 'tool' || type === 'aanpak' ? [slug] : [];
};
