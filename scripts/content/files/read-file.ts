import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import { decodeText } from './decode-text.js';

/** Reads one text file of the content folder; what stops it is a finding. */
export const readTextFile = (root: string, file: string): string | Finding => {
  try {
    return decodeText(file, readFileSync(join(root, file)));
  } catch {
    return finding(file, START_OF_FILE, {
      code: 'unreadable',
      message: 'Dit bestand kan niet gelezen worden.',
      hint: 'Bestaat het, en mag je het openen?',
    });
  }
};
