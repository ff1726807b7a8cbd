import { resolve } from 'node:path';
import { z } from 'zod';
import type { ByteCache } from '../../cache/byte-cache.js';
import { fieldsReadSchema } from './fields-read-schema.js';
import { findingSchema } from './finding-schema.js';
import { openKeptValues } from './kept-values.js';
import type { Known } from './recall.js';

export interface OpenKnown extends Known {
  readonly save: () => void;
}

/** Opens what is known of the texts of one content folder. The cache has to be one of the code as it is. */
export const openKnown = (cache: ByteCache, content: string): OpenKnown => {
  const findings = openKeptValues(cache, `bevindingen ${resolve(content)}`, z.array(findingSchema).readonly());
  const fields = openKeptValues(cache, `velden ${resolve(content)}`, fieldsReadSchema);
  return {
    findings: findings.recall,
    fields: fields.recall,
    save: () => {
      findings.save();
      fields.save();
    },
  };
};
