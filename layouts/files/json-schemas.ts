import { z } from 'zod';
import { ENTRY_TYPES, REGISTERS } from '../../schemas/content-types.js';
import type { TemplateData } from '../define-page.js';

const SCHEMAS = new Map<string, z.ZodType>(
  [...Object.entries(ENTRY_TYPES), ...Object.entries(REGISTERS)].map(([name, { schema }]) => [
    `/data/schema/${name}.json`,
    schema,
  ]),
);

interface Data extends TemplateData {
  readonly schemaFile: string;
}

export default {
  data: {
    schemaFiles: [...SCHEMAS.keys()],
    pagination: {
      data: 'schemaFiles',
      size: 1,
      alias: 'schemaFile',
      before: (paths: readonly string[], { part }: TemplateData) => paths.filter(part.isWanted),
    },
    permalink: ({ schemaFile }: Data) => schemaFile,
  },
  // `input` is what an author writes: a field with a default may be left out.
  render: ({ schemaFile, part }: Data) =>
    part.make(
      schemaFile,
      () => `${JSON.stringify(z.toJSONSchema(SCHEMAS.get(schemaFile) ?? z.never(), { io: 'input' }), null, 2)}\n`,
    ),
};
