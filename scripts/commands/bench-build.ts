import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurns } from '../bench/build/in-turns.js';
import { measureTable } from '../bench/build/measure-table.js';
import { ownRuns } from '../bench/build/own-runs.js';
import { plainPages } from '../bench/build/plain-pages.js';
import { rivalRuns } from '../bench/build/rival-runs.js';
import { writeCorpus } from '../bench/build/write-corpus.js';
import type { Options } from '../options/parse-options.js';
import { EXIT } from './run-command.js';
import { soundLibrary } from './sound-library.js';

/** Where what was measured is kept. */
const REPORTS = join('.cache', 'bench');

/** `npm run bench -- build COUNT RUNS`: what building a large collection takes, beside bare Hugo with Pagefind and Starlight where they are installed. */
export const benchBuild = async (options: Options, count: number, runs: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'bouwmeting-'));
  try {
    const content = join(folder, 'content');
    writeCorpus(options.content, await soundLibrary(options), content, count);
    const pages = plainPages(await soundLibrary({ ...options, content }));
    const all = {
      ...ownRuns(process.cwd(), content, join(folder, 'site')),
      ...rivalRuns(pages, folder),
    };
    const measured = await inTurns(runs, all, console.error);
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(join(REPORTS, `build-${count}.json`), JSON.stringify(measured, null, 2));
    writeFileSync(join(REPORTS, `build-${count}.md`), `${measureTable(measured)}\n`);
    console.log(measureTable(measured));
    return EXIT.ok;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
