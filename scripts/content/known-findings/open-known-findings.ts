import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
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

/** What an earlier run kept; nothing when the file is not as it was written. */
const read = (path: string): ReadonlyMap<string, readonly Finding[]> => {
  if (!existsSync(path)) return new Map();
  const [digest = '', text = ''] = readFileSync(path, 'utf8').split('\n', 2);
  if (digestOf([text]) !== digest) return new Map();
  const known = knownSchema.safeParse(JSON.parse(text));
  return new Map(known.success ? Object.entries(known.data) : []);
};

const write = (path: string, known: ReadonlyMap<string, readonly Finding[]>): void => {
  const text = JSON.stringify(Object.fromEntries(known));
  mkdirSync(dirname(path), { recursive: true });
  // Two checks at once never see half a file.
  writeFileSync(`${path}.${process.pid}`, `${digestOf([text])}\n${text}`);
  renameSync(`${path}.${process.pid}`, path);
};

export interface KnownFindings {
  readonly recall: Recall;
  /** Keeps what was asked for since it was opened, and forgets the rest. */
  readonly save: () => void;
}

/** Opens what is known of the texts of one content folder. The file says nothing of code: its folder has to. */
export const openKnownFindings = (path: string): KnownFindings => {
  const before = read(path);
  const used = new Map<string, readonly Finding[]>();
  let isNew = false;
  return {
    recall: (key, find) => {
      const digest = digestOf(key);
      const known = before.get(digest);
      const findings = known ?? find();
      isNew ||= known === undefined;
      used.set(digest, findings);
      return findings;
    },
    save: () => {
      if (isNew || used.size !== before.size) write(path, used);
    },
  };
};
