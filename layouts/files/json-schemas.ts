import { z } from 'zod';
import { ENTRY_TYPES, REGISTERS } from '../../schemas/content-types.js';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(ENTRY_TYPES).map(([name, { schema }]) => [name, schema])),
  ...Object.fromEntries(Object.entries(REGISTERS).map(([name, { schema }]) => [name, schema])),
};

interface Data {
  readonly schemaName: string;
}

export default {
  data: {
    schemaNames: Object.keys(SCHEMAS),
    pagination: { data: 'schemaNames', size: 1, alias: 'schemaName' },
    permalink: ({ schemaName }: Data) => `/data/schema/${schemaName}.json`,
  },
  // `input` is what an author writes: a field with a default may be left out.
  render: ({ schemaName }: Data) =>
    `${JSON.stringify(z.toJSONSchema(SCHEMAS[schemaName] ?? z.never(), { io: 'input' }), null, 2)}\n`,
};
