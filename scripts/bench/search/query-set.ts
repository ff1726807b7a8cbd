import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

const querySchema = z.strictObject({
  soort: z.enum([
    'samenstelling',
    'verzonnen-samenstelling',
    'losse-woorden',
    'verbuiging',
    'spelling',
    'synoniem',
    'lezerswoord',
    'afkorting',
    'typefout',
    'twee-woorden',
    'vraagzin',
    'facet',
    'onzin',
  ]),
  vraag: z.string(),
  verwacht: z.array(z.string()),
  filter: z.record(z.string(), z.array(z.string())).default({}),
});

/** What a reader types, and the addresses of what they should find; nothing for nonsense. */
export type Query = z.infer<typeof querySchema>;
export type QueryKind = Query['soort'];

/** Reads a set of queries. Throws when it is not one. */
export const readQueries = (file: string): readonly Query[] =>
  z.array(querySchema).parse(load(readFileSync(file, 'utf8')));
