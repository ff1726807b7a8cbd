import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a program below `scripts` stands that runs in a process or thread of its own: in the source, or where the
 * launcher compiled it, beside the command that runs. The path is without its extension.
 */
export const programPath = (path: string): string => {
  const source = fileURLToPath(new URL(`../${path}.ts`, import.meta.url));
  return existsSync(source) ? source : join(dirname(process.argv[1] ?? ''), `${path}.js`);
};
