import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTERS } from '../../../schemas/content-types.js';
import { readTextFile } from '../../content/files/read-file.js';
import { parseYaml } from '../../content/yaml/parse-yaml.js';
import type { Given } from './draft-fields.js';
import { toYaml } from './to-yaml.js';

/** Registers to which a line can be added. */
export type LineRegister = 'begrippen' | 'gemeenten';

/** The text of a register with one line more; null when that can't be done without changing what is there. */
const withLine = (file: string, text: string, line: Given): string | null => {
  const before = parseYaml(file, text, 1);
  if (!('data' in before) || !Array.isArray(before.data)) return null;
  const kept = before.data.length === 0 ? text.replace(/\[\s*\]\s*$/, '') : text;
  const added = `${kept.trimEnd()}${kept.trim() === '' ? '' : '\n\n'}${toYaml([line])}`;
  const after = parseYaml(file, added, 1);
  const isSound = 'data' in after && Array.isArray(after.data) && after.data.length === before.data.length + 1;
  return isSound ? added : null;
};

/** Adds a line at the end of a register. Returns the file below the content folder, or null when it could not be done. */
export const appendToRegister = (content: string, register: LineRegister, line: Given): string | null => {
  const { file } = REGISTERS[register];
  const path = join(content, file);
  if (typeof readTextFile(content, file) !== 'string') return null;
  const text = withLine(file, readFileSync(path, 'utf8'), line);
  if (text === null) return null;
  writeFileSync(`${path}.nieuw`, text);
  renameSync(`${path}.nieuw`, path);
  return file;
};
