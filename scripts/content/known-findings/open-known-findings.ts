import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { Finding } from '../finding.js';
import type { Recall } from './recall.js';

const findingSchema = z.strictObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  length: z.number(),
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  field: z.string(),
  message: z.string(),
  hint: z.string(),
});
const knownSchema = z.record(z.string(), z.array(findingSchema));

const digestOf = (parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
};

/** What an earlier run kept of a content folder. */
const read = (cache: ByteCache, key: string): ReadonlyMap<string, readonly Finding[]> => {
  const bytes = cache.recall(key);
  if (bytes === null) return new Map();
  return new Map(Object.entries(knownSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))));
};

export interface KnownFindings {
  readonly recall: Recall;
  /** Keeps what was asked for since it was opened, and forgets the rest. */
  readonly save: () => void;
}

/** Opens what is known of the texts of one content folder. The cache has to be one of the code as it is. */
export const openKnownFindings = (cache: ByteCache, content: string): KnownFindings => {
  const key = `bevindingen ${resolve(content)}`;
  const before = read(cache, key);
  const used = new Map<string, readonly Finding[]>();
  let isNew = false;
  return {
    recall: (parts, find) => {
      const digest = digestOf(parts);
      const known = before.get(digest);
      const findings = known ?? find();
      isNew ||= known === undefined;
      used.set(digest, findings);
      return findings;
    },
    save: () => {
      if (isNew || used.size !== before.size) cache.keep(key, Buffer.from(JSON.stringify(Object.fromEntries(used))));
    },
  };
};
