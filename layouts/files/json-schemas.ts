import { z } from 'zod';
import { ENTRY_TYPES, REGISTERS } from '../../schemas/content-types.js';
import { defineFiles } from '../define-page.js';

// `input` is what an author writes: a field with a default may be left out.
const fileOf = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

const FILES = new Map(
  [...Object.entries(ENTRY_TYPES), ...Object.entries(REGISTERS)].map(([name, { schema }]) => [
    `/data/schema/${name}.json`,
    () => fileOf(schema),
  ]),
);

/** What an entry and a register have to look like, for other programs. */
export default defineFiles(FILES);
