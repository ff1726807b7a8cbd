import { createHash } from 'node:crypto';
import type { Cohort } from '../library.js';
import type { ReadRegisters } from '../read/read-registers.js';

/** The digest of all that findings about one text may rest on besides that text. */
export const settingsOf = (registers: ReadRegisters['data'], cohorten: readonly Cohort[]): string =>
  createHash('sha256')
    .update(JSON.stringify([registers, cohorten]))
    .digest('hex');
