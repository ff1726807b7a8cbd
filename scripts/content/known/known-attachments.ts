import { createHash } from 'node:crypto';
import type { Finding } from '../finding.js';
import { digestOf } from './digest-of.js';
import type { KeptValues } from './kept-values.js';
import type { Known } from './recall.js';

/** Keeps what was found in a file, and no word of it. One that was refused is looked into again: it may have taken too long. */
export const knownAttachments =
  ({ find, keep }: KeptValues<readonly Finding[]>): Known['attachments'] =>
  async ({ file, bytes, restsOn }, inspect) => {
    const text = createHash('sha256').update(bytes).digest('hex');
    const digest = digestOf({ kind: 'attachment', file, text, restsOn });
    const known = find(digest);
    if (known !== null) return known;
    const findings = await inspect();
    if (findings.every(({ severity }) => severity !== 'error')) keep(digest, findings);
    return findings;
  };
