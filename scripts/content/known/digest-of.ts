import { createHash } from 'node:crypto';
import type { Subject } from './recall.js';

/** The digest of a subject, in hexadecimal. */
export const digestOf = ({ kind, file, text, restsOn }: Subject): string => {
  const hash = createHash('sha256');
  for (const part of [kind, file, text, restsOn]) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};
