import { slugify } from '../../content/markdown/slugify.js';
import type { Given } from '../draft/draft-fields.js';
import type { Kind } from './kinds.js';

const single = (value: unknown): string | null =>
  Array.isArray(value) && value.length === 1 ? String(value[0]) : typeof value === 'string' ? value : null;

/** A name for the address: the place an aanpak is about, the number of a session, and otherwise the title. */
export const suggestSlug = (kind: Kind, fields: Given): string => {
  if ('cohort' in fields && 'nummer' in fields) return slugify(`${fields['cohort']}-${fields['nummer']}`);
  const place = single(fields['gemeenten']) ?? single(fields['regio']);
  return slugify(place ?? String(fields[kind.questions[0] ?? ''] ?? ''));
};
