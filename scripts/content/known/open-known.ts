import { resolve } from 'node:path';
import { z } from 'zod';
import type { ByteCache } from '../../cache/byte-cache.js';
import { readTogether } from '../second-reader/read-together.js';
import { fieldsReadSchema } from './fields-read-schema.js';
import { findingSchema } from './finding-schema.js';
import { openKeptValues } from './kept-values.js';
import { knownAttachments } from './known-attachments.js';
import type { Known } from './recall.js';

export interface OpenKnown extends Known {
  readonly save: () => void;
  readonly close: () => Promise<void>;
}

/** Opens what is known of the texts of one content folder; what is not is made, by two threads where it is much. The cache has to be one of the code as it is. */
export const openKnown = (cache: ByteCache, content: string): OpenKnown => {
  const findings = openKeptValues(cache, `bevindingen ${resolve(content)}`, z.array(findingSchema).readonly());
  const fields = openKeptValues(cache, `velden ${resolve(content)}`, fieldsReadSchema);
  const readers = readTogether(content);
  return {
    expect: readers.expect,
    findings: (subject, find) => findings.recall(subject, () => readers.findings(subject, find)),
    fields: (subject, read) => fields.recall(subject, () => readers.fields(subject, read)),
    attachments: knownAttachments(findings),
    close: readers.close,
    save: () => {
      findings.save();
      fields.save();
    },
  };
};
