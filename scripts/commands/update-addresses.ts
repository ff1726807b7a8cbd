import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adres } from '../../schemas/registers/adressen.js';
import { withPublished } from '../content/addresses/published-addresses.js';
import { listFiles } from '../content/files/list-files.js';
import { publicLibrary } from '../content/publish/public-library.js';
import { ADDRESS_REGISTER, readAddresses } from '../content/read/read-addresses.js';
import type { Options } from '../options/parse-options.js';
import { loadFor } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';

const toYaml = ({ adres, plekken, vervallen }: Adres): string =>
  [
    `- adres: ${adres}`,
    ...(plekken.length === 0 ? [] : [`  plekken: [${plekken.join(', ')}]`]),
    ...(vervallen === undefined ? [] : [`  vervallen: ${JSON.stringify(vervallen)}`]),
  ].join('\n');

/** `npm run addresses`: adds what is published now to the register of addresses, and takes nothing out. */
export const updateAddresses = async (options: Options): Promise<number> => {
  const { library } = await loadFor(options);
  if (library === null) throw new CommandError('Er staan fouten in de inhoud. Los die eerst op: npm run check.');
  const { lines: adressen } = readAddresses(options.content, listFiles(options.content).files);
  const register = withPublished(adressen, publicLibrary(library, options.today));
  const head = '# Elk adres dat ooit op de site stond. Bijgehouden door npm run addresses; haal niets weg.\n';
  writeFileSync(join(options.content, ADDRESS_REGISTER), `${head}${register.map(toYaml).join('\n')}\n`);
  console.log(`${register.length} adressen in ${ADDRESS_REGISTER}, ${register.length - adressen.length} nieuw.`);
  return EXIT.ok;
};
