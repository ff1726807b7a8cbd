import type { z } from 'zod';
import { REGISTERS, type RegisterName } from '../../../schemas/content-types.js';
import type { Site } from '../../../schemas/registers/site.js';
import type { CheckedDocument } from '../checks/document.js';
import { lazyLocator, validate } from '../fields/validate.js';
import { readTextFile } from '../files/read-file.js';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import type { Library } from '../library.js';
import { parseYaml } from '../yaml/parse-yaml.js';

type ListRegisters = Pick<Library, Exclude<RegisterName, 'site'>>;

export interface ReadRegisters {
  /** A register with a finding is empty here, and missing from `documents`. */
  readonly data: ListRegisters & { readonly site: Site | null };
  readonly documents: ReadonlyMap<RegisterName, CheckedDocument>;
  readonly findings: readonly Finding[];
}

type ReadResult<Value> = { value: Value; document: CheckedDocument } | { findings: Finding[] };

const missing = (file: string) =>
  finding(file, START_OF_FILE, {
    code: 'missing-register',
    message: `Het bestand ${file} ontbreekt.`,
    hint: 'Zet het terug. Zonder dit bestand kan de site niet gemaakt worden.',
  });

const readRegister = <Schema extends z.ZodType>(
  root: string,
  file: string,
  exists: boolean,
  schema: Schema,
): ReadResult<z.infer<Schema>> => {
  if (!exists) return { findings: [missing(file)] };
  const text = readTextFile(root, file);
  if (typeof text !== 'string') return { findings: [text] };
  const parsed = parseYaml(file, text, 1);
  if (!('data' in parsed)) return { findings: [parsed] };
  const fields = { file, data: parsed.data, yaml: text, yamlLine: 1 };
  const result = validate(schema, fields);
  if ('findings' in result) return result;
  const document: CheckedDocument = {
    file,
    entry: null,
    schema,
    value: result.value,
    text,
    locate: lazyLocator(fields),
    body: '',
    bodyLine: 1,
  };
  return { value: result.value, document };
};

/** Reads the registers at the top of the content folder; all of them are required. */
export const readRegisters = (root: string, files: ReadonlyMap<RegisterName, string>): ReadRegisters => {
  const documents = new Map<RegisterName, CheckedDocument>();
  const findings: Finding[] = [];
  const read = <Schema extends z.ZodType>(name: RegisterName, schema: Schema): z.infer<Schema> | null => {
    const result = readRegister(root, REGISTERS[name].file, files.has(name), schema);
    if ('findings' in result) {
      findings.push(...result.findings);
      return null;
    }
    documents.set(name, result.document);
    return result.value;
  };
  const data = {
    site: read('site', REGISTERS.site.schema),
    gemeenten: read('gemeenten', REGISTERS.gemeenten.schema) ?? [],
    regios: read('regios', REGISTERS.regios.schema) ?? [],
    themas: read('themas', REGISTERS.themas.schema) ?? [],
    fasen: read('fasen', REGISTERS.fasen.schema) ?? [],
    patronen: read('patronen', REGISTERS.patronen.schema) ?? [],
    begrippen: read('begrippen', REGISTERS.begrippen.schema) ?? [],
  };
  return { data, documents, findings };
};
