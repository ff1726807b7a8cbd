import type { z } from 'zod';
import { readTextFile } from '../files/read-file.js';
import { emptyRegister, type KeptRegister, parseRegister } from './parse-register.js';

/** Reads a register that need not be there, such as one that a command keeps. */
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
