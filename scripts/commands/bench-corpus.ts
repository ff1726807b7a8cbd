import { writeCorpus } from '../bench/build/write-corpus.js';
import type { Options } from '../options/parse-options.js';
import { loadFor } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';

/** `npm run bench -- corpus COUNT FOLDER`: a large collection to measure builds with. */
export const benchCorpus = async (options: Options, count: number, folder: string): Promise<number> => {
  const { library } = await loadFor(options);
  if (library === null) throw new CommandError('De inhoud heeft fouten: npm run check');
  writeCorpus(options.content, library, folder, count);
  console.log(`${count} aanpakken staan in ${folder}. Bouw ze met --content ${folder}.`);
  return EXIT.ok;
};
