import { createHash } from 'node:crypto';
import { slugify } from '../slugify.js';
import type { Field, FieldKind } from './field.js';

const LONGEST_NAME = 60;

// Long labels often begin alike, so a shortened name ends in something of the whole label.
const nameOf = (label: string): string => {
  const slug = slugify(label);
  if (label.length <= LONGEST_NAME) return slug;
  const hash = createHash('sha256').update(label).digest('hex').slice(0, 6);
  return `${slug.slice(0, LONGEST_NAME - 7)}-${hash}`;
};

/** A field named after its label. */
export const createField = (label: string, kind: FieldKind): Field => {
  const clean = label.replaceAll(/\s+/g, ' ').replace(/:$/, '').trim();
  return { name: nameOf(clean), label: clean, kind };
};
