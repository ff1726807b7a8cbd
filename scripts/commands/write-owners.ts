import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Options } from '../options/parse-options.js';
import { codeOwners } from '../review/owners/code-owners.js';
import { EXIT } from './run-command.js';
import { soundLibrary } from './sound-library.js';

const OWNERS_FILE = '.github/CODEOWNERS';

/** `npm run owners`: writes down who is asked to review what. */
export const writeOwners = async (options: Options): Promise<number> => {
  const library = await soundLibrary(options);
  mkdirSync(dirname(OWNERS_FILE), { recursive: true });
  writeFileSync(OWNERS_FILE, codeOwners(library));
  const isSet = library.site.beoordelaars !== undefined;
  console.log(
    `${OWNERS_FILE} is gemaakt.${isSet ? '' : ' Er staan nog geen mensen in: vul beoordelaars in content/site.yaml in.'}`,
  );
  return EXIT.ok;
};
