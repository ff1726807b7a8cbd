import { z } from 'zod';
import type { FieldsRead } from '../read/read-fields.js';
import { findingSchema } from './finding-schema.js';

/** What was read of the fields of an entry, as it is kept. */
export const fieldsReadSchema: z.ZodType<FieldsRead> = z.union([
  z.strictObject({
    value: z.record(z.string(), z.unknown()),
    yamlLength: z.number(),
    bodyStart: z.number(),
    bodyLine: z.number(),
  }),
  z.strictObject({ findings: z.array(findingSchema) }),
]);
