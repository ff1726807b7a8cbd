import type { z } from 'zod';
import { lazyLocator, validate } from '../fields/validate.js';
import { type Finding, type Place, START_OF_FILE } from '../finding.js';
import { parseYaml } from '../yaml/parse-yaml.js';

/** A register with one line for each address. */
export interface KeptRegister<Line> {
  readonly lines: readonly Line[];
  /** Where a line of the register stands. */
  readonly placeOf: (index: number) => Place;
  readonly findings: readonly Finding[];
}

/** A register without lines, and why. */
export const emptyRegister = (findings: readonly Finding[]) => ({
  lines: [],
  placeOf: () => START_OF_FILE,
  findings,
});

/** The lines of a register that need not be there, from its text. */
export const parseRegister = <Line>(file: string, yaml: string, schema: z.ZodType<Line[]>): KeptRegister<Line> => {
  const parsed = parseYaml(file, yaml, 1);
  if (!('data' in parsed)) return emptyRegister([parsed]);
  const fields = { file, data: parsed.data, yaml, yamlLine: 1 };
  const result = validate(schema, fields);
  if ('findings' in result) return emptyRegister(result.findings);
  const locate = lazyLocator(fields);
  return { lines: result.value, placeOf: (index) => locate([index, 'adres']), findings: [] };
};
