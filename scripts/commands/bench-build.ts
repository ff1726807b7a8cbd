import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inTurns } from '../bench/build/in-turns.js';
import { type Measurement, measureCommand } from '../bench/build/measure-command.js';
import { measureTable } from '../bench/build/measure-table.js';
import { ownRuns } from '../bench/build/own-runs.js';
import { writeCorpus } from '../bench/build/write-corpus.js';
import { writeHugoSite } from '../bench/build/write-hugo-site.js';
import type { Options } from '../options/parse-options.js';
import { EXIT } from './run-command.js';
import { soundLibrary } from './sound-library.js';

/** Where what was measured is kept. */
const REPORTS = join('.cache', 'bench');

const isInstalled = (program: string) => spawnSync(program, ['version']).status === 0;

const plainRun = (folder: string) => async (): Promise<Measurement> => {
  const hugo = await measureCommand('hugo', ['--quiet'], folder);
  const pagefind = await measureCommand(resolve('node_modules', '.bin', 'pagefind'), ['--site', 'public'], folder);
  return {
    seconds: hugo.seconds + pagefind.seconds,
    megabytes: Math.max(hugo.megabytes ?? 0, pagefind.megabytes ?? 0),
  };
};

/** `npm run bench -- build COUNT RUNS`: what building a large collection takes, beside bare Hugo with Pagefind. */
export const benchBuild = async (options: Options, count: number, runs: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'bouwmeting-'));
  try {
    const [content, hugo] = [join(folder, 'content'), join(folder, 'hugo')];
    writeCorpus(options.content, await soundLibrary(options), content, count);
    writeHugoSite(await soundLibrary({ ...options, content }), hugo);
    const all = {
      ...ownRuns(process.cwd(), content, join(folder, 'site')),
      ...(isInstalled('hugo') ? { 'Hugo en Pagefind, kaal': plainRun(hugo) } : {}),
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
