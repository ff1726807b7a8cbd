import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Measured, measureTable } from '../bench/build/measure-table.js';
import { spreadOf } from '../bench/build/median.js';
import { type Timing, timeCommand } from '../bench/build/time-command.js';
import { writeCorpus } from '../bench/build/write-corpus.js';
import { writeHugoSite } from '../bench/build/write-hugo-site.js';
import type { Library } from '../content/library.js';
import { createContentLoader } from '../content/load-content.js';
import type { Options } from '../options/parse-options.js';
import { loadFor } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';

/** Where what was measured is kept. */
const REPORTS = join('.cache', 'bench');

const soundLibrary = (library: Library | null): Library => {
  if (library === null) throw new CommandError('De inhoud heeft fouten: npm run check');
  return library;
};

const isInstalled = (program: string) => spawnSync(program, ['version']).status === 0;

/** Our own commands on a collection, in the order in which a reader of the table compares them. */
const ownRuns = (content: string, output: string) => {
  const command = (...args: string[]) => timeCommand(process.execPath, ['scripts/launch.mjs', ...args], process.cwd());
  const build = (...more: string[]) => command('build', '--content', content, '--output', output, ...more);
  const change = () => appendFileSync(join(content, 'aanpakken', 'almere', 'index.md'), '\nHier staat een zin meer.\n');
  return {
    cold: () => {
      rmSync(output, { recursive: true, force: true });
      return build('--no-cache');
    },
    warm: () => build(),
    changed: () => {
      change();
      return build();
    },
    firstCheck: () => command('check', '--content', content, '--no-cache'),
    check: () => command('check', '--content', content),
  };
};

const plainRun = (folder: string): Timing => {
  const hugo = timeCommand('hugo', ['--quiet'], folder);
  const pagefind = timeCommand(resolve('node_modules', '.bin', 'pagefind'), ['--site', 'public'], folder);
  return { seconds: hugo.seconds + pagefind.seconds, documents: 0 };
};

/** Measures in turns rather than one thing after another: a machine that slows down does so for all. */
const inTurns = (runs: number, each: Readonly<Record<string, () => Timing>>): Map<string, Timing[]> => {
  const measured = new Map<string, Timing[]>();
  for (let turn = 1; turn <= runs; turn++)
    for (const [name, run] of Object.entries(each)) {
      measured.set(name, [...(measured.get(name) ?? []), run()]);
      console.error(`ronde ${turn} van ${runs}: ${name}`);
    }
  return measured;
};

const summarise = (measured: ReadonlyMap<string, readonly Timing[]>): Measured[] =>
  [...measured].flatMap(([name, timings]) => {
    const whole = { name, ...spreadOf(timings.map(({ seconds }) => seconds)) };
    const made = timings.map(({ documents }) => documents).some((documents) => documents > 1);
    const rest = {
      name: `${name}, zonder de documenten`,
      ...spreadOf(timings.map((one) => one.seconds - one.documents)),
    };
    return made ? [rest, whole] : [whole];
  });

/** `npm run bench -- build COUNT RUNS`: how long building a large collection takes, beside bare Hugo with Pagefind. */
export const benchBuild = async (options: Options, count: number, runs: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'bouwmeting-'));
  try {
    const content = join(folder, 'content');
    writeCorpus(options.content, soundLibrary((await loadFor(options)).library), content, count);
    writeHugoSite(soundLibrary(createContentLoader(content)().library), join(folder, 'hugo'));
    const own = ownRuns(content, join(folder, 'site'));
    own.warm();
    const all = inTurns(runs, {
      'alles opnieuw': own.cold,
      'één aanpak veranderd': own.changed,
      'niets veranderd': own.warm,
      'controle, voor het eerst': own.firstCheck,
      'controle, bekende teksten': own.check,
      ...(isInstalled('hugo') ? { 'Hugo en Pagefind, kaal': () => plainRun(join(folder, 'hugo')) } : {}),
    });
    const measured = summarise(all);
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(join(REPORTS, `build-${count}.json`), JSON.stringify(measured, null, 2));
    writeFileSync(join(REPORTS, `build-${count}.md`), `${measureTable(measured)}\n`);
    console.log(measureTable(measured));
    return EXIT.ok;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
