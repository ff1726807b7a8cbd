import { createHash } from 'node:crypto';

/** Of which text something is, and all else that it rests on; `kind` keeps apart what is made of the same. */
type Digested = Readonly<Record<'kind' | 'file' | 'text' | 'restsOn', string>>;

/** The digest of a subject, in hexadecimal. */
export const digestOf = ({ kind, file, text, restsOn }: Digested): string => {
  const hash = createHash('sha256');
  for (const part of [kind, file, text, restsOn]) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};
