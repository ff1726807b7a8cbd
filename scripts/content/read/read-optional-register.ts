import type { z } from 'zod';
import { readTextFile } from '../files/read-file.js';
import { emptyRegister, type KeptRegister, parseRegister } from './parse-register.js';

/** Reads a register that a command keeps; a network that never ran the command has none. */
export const readOptionalRegister = <Line>(
  root: string,
  files: readonly string[],
  file: string,
  schema: z.ZodType<Line[]>,
): KeptRegister<Line> => {
  if (!files.includes(file)) return emptyRegister([]);
  const yaml = readTextFile(root, file);
  return typeof yaml === 'string' ? parseRegister(file, yaml, schema) : emptyRegister([yaml]);
};
