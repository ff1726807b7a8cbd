import { z } from 'zod';
import type { Finding } from '../finding.js';

/** A finding as it is kept. */
export const findingSchema: z.ZodType<Finding> = z.strictObject({
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
