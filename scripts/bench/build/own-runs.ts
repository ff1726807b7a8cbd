import { appendFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Runs } from './in-turns.js';
import { measureCommand } from './measure-command.js';

/** Kept until the end: for a minute after many files were removed, ext4 makes new ones an eighth of a build slower. */
const setAside = (output: string): void => {
  if (existsSync(output)) renameSync(output, `${output}-${Date.now()}`);
};

/** The commands of a checkout on a collection, in the order in which a reader of the table compares them. */
export const ownRuns = (checkout: string, content: string, output: string) => {
  const command = (...args: string[]) => measureCommand(process.execPath, ['scripts/launch.mjs', ...args], checkout);
  const build = (...more: string[]) => command('build', '--content', content, '--output', output, ...more);
  return {
    'alles opnieuw, zonder documenten': () => {
      setAside(output);
      return build('--no-cache', '--no-documents');
    },
    'zonder documenten, met wat bewaard is': () => build('--no-documents'),
    'één aanpak veranderd': () => {
      appendFileSync(join(content, 'aanpakken', 'almere', 'index.md'), '\nHier staat een zin meer.\n');
      return build('--no-documents');
    },
    'niets veranderd': () => build('--no-documents'),
    'controle, voor het eerst': () => command('check', '--content', content, '--no-cache'),
    'controle, bekende teksten': () => command('check', '--content', content),
  } satisfies Runs;
};
