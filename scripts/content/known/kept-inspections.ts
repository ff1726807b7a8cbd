import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { Inspection } from '../attachments/inspection.js';
import type { Known } from './recall.js';

const inspectionSchema: z.ZodType<Inspection> = z.strictObject({
  problems: z.array(
    z.strictObject({ code: z.string(), message: z.string(), hint: z.string(), severity: z.enum(['error', 'warning']) }),
  ),
  texts: z.array(z.string()),
});

/** Keeps what was found in files with nothing wrong; one that was refused may only have taken too long. */
export const openKeptInspections =
  (cache: ByteCache): Known['inspections'] =>
  async ({ name, bytes }, inspect) => {
    const key = `bestand ${name} ${createHash('sha256').update(bytes).digest('hex')}`;
    const kept = cache.recall(key);
    if (kept !== null) return inspectionSchema.parse(JSON.parse(Buffer.from(kept).toString()));
    const made = await inspect();
    if (made.problems.length === 0) cache.keep(key, Buffer.from(JSON.stringify(made)));
    return made;
  };
