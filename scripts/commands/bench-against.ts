import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareTable } from '../bench/build/compare-table.js';
import { inTurns, type Runs } from '../bench/build/in-turns.js';
import { ownRuns } from '../bench/build/own-runs.js';
import { writeCorpus } from '../bench/build/write-corpus.js';
import type { Options } from '../options/parse-options.js';
import { UsageError } from '../options/usage-error.js';
import { EXIT } from './run-command.js';
import { soundLibrary } from './sound-library.js';

const OTHER = 'vorige versie: ';

const named = (runs: Runs): Runs => Object.fromEntries(Object.entries(runs).map(([name, run]) => [OTHER + name, run]));

/**
 * `npm run bench -- against CHECKOUT COUNT RUNS`: how long this code takes beside the code in another checkout, in the
 * same turns on the same texts.
 */
export const benchAgainst = async (
  options: Options,
  checkout: string,
  count: number,
  runs: number,
): Promise<number> => {
  if (!existsSync(join(checkout, 'scripts', 'launch.mjs')))
    throw new UsageError(`In ${checkout} staat deze code niet.`);
  const folder = mkdtempSync(join(tmpdir(), 'bouwmeting-'));
  try {
    const library = await soundLibrary(options);
    const runsOf = (from: string, name: string) => {
      writeCorpus(options.content, library, join(folder, name), count);
      return ownRuns(from, join(folder, name), join(folder, `${name}-site`));
    };
    const own = runsOf(process.cwd(), 'own');
    const measured = await inTurns(runs, { ...own, ...named(runsOf(checkout, 'other')) }, console.error);
    const ofOther = ({ name }: { readonly name: string }) => name.startsWith(OTHER);
    console.log(
      compareTable(
        measured.filter((one) => !ofOther(one)),
        measured.filter(ofOther),
      ),
    );
    return EXIT.ok;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
