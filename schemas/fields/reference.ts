import type { ReferenceTarget } from './field-meta.js';
import { slug } from './slug.js';

/** The slug of an entry or register line; the check makes sure that it exists. */
export const referenceTo = (target: ReferenceTarget) => slug().meta({ reference: target });
