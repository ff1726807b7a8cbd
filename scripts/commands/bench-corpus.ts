import { writeCorpus } from '../bench/build/write-corpus.js';
import type { Options } from '../options/parse-options.js';
import { EXIT } from './run-command.js';
import { soundLibrary } from './sound-library.js';

/** `npm run bench -- corpus COUNT FOLDER`: a large collection to measure builds with. */
export const benchCorpus = async (options: Options, count: number, folder: string): Promise<number> => {
  writeCorpus(options.content, await soundLibrary(options), folder, count);
  console.log(`${count} aanpakken staan in ${folder}. Bouw ze met --content ${folder}.`);
  return EXIT.ok;
};
