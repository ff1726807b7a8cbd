import { type Adres, adressenSchema } from '../../../schemas/registers/adressen.js';
import { lazyLocator, validate } from '../fields/validate.js';
import { readTextFile } from '../files/read-file.js';
import type { Finding, Place } from '../finding.js';
import { parseYaml } from '../yaml/parse-yaml.js';

/** The register of published addresses; a network that published nothing yet has none. */
export const ADDRESS_REGISTER = 'adressen.yaml';

export interface ReadAddresses {
  readonly adressen: readonly Adres[];
  /** Where a line of the register stands. */
  readonly placeOf: (index: number) => Place;
  readonly findings: readonly Finding[];
}

const nothing = (findings: readonly Finding[]): ReadAddresses => ({
  adressen: [],
  placeOf: () => ({ line: 1, column: 1, length: 1 }),
  findings,
});

/** Reads the register of published addresses of a content folder. */
export const readAddresses = (root: string, files: readonly string[]): ReadAddresses => {
  if (!files.includes(ADDRESS_REGISTER)) return nothing([]);
  const yaml = readTextFile(root, ADDRESS_REGISTER);
  if (typeof yaml !== 'string') return nothing([yaml]);
  const parsed = parseYaml(ADDRESS_REGISTER, yaml, 1);
  if (!('data' in parsed)) return nothing([parsed]);
  const fields = { file: ADDRESS_REGISTER, data: parsed.data, yaml, yamlLine: 1 };
  const result = validate(adressenSchema, fields);
  if ('findings' in result) return nothing(result.findings);
  const locate = lazyLocator(fields);
  return { adressen: result.value, placeOf: (index) => locate([index, 'adres']), findings: [] };
};
