import type { z } from 'zod';
import { type Finding, finding } from '../finding.js';
import { createLocator, type Locator } from '../yaml/locate.js';
import { explainIssue } from './explain-issue.js';
import { fieldName } from './schema-tree.js';

/** Fields as they were read, and the YAML they stand in. */
export interface ReadFields {
  readonly file: string;
  readonly data: unknown;
  readonly yaml: string;
  /** The line of the file on which the YAML begins. */
  readonly yamlLine: number;
}

/** A locator that reads the YAML anew only when it is first asked for a place. */
export const lazyLocator = ({ yaml, yamlLine }: Pick<ReadFields, 'yaml' | 'yamlLine'>): Locator => {
  let locator: Locator | null = null;
  return (path, part) => {
    locator ??= createLocator(yaml, yamlLine);
    return locator(path, part);
  };
};

/** After this many problems with its fields, more of them help nobody. */
const MAX_PROBLEMS = 50;

const hasOwnProto = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, '__proto__') || Object.values(value).some(hasOwnProto));

/** Holds fields against their schema: the typed value, or every problem with its place. */
export const validate = <Schema extends z.ZodType>(
  schema: Schema,
  fields: ReadFields,
): { value: z.infer<Schema> } | { findings: Finding[] } => {
  const locate = lazyLocator(fields);
  // zod passes over a field of this name, which would change what every object is.
  if (hasOwnProto(fields.data))
    return {
      findings: [
        finding(fields.file, locate([]), {
          code: 'unknown-key',
          message: '__proto__ is geen veld.',
          hint: 'Verwijder het.',
        }),
      ],
    };
  const result = schema.safeParse(fields.data);
  if (result.success) return { value: result.data };
  const explanations = result.error.issues
    .slice(0, MAX_PROBLEMS)
    .flatMap((issue) => explainIssue(schema, issue, fields.data))
    .slice(0, MAX_PROBLEMS);
  return {
    findings: explanations.map(({ path, part, code, message, hint }) =>
      finding(fields.file, locate(path, part), { code, field: fieldName(path), message, hint }),
    ),
  };
};
