import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Runs } from './in-turns.js';
import { type Measurement, measureCommand } from './measure-command.js';
import type { PlainPage } from './plain-pages.js';
import { writeHugoSite } from './write-hugo-site.js';
import { STARLIGHT_CACHE, STARLIGHT_PACKAGES, writeStarlightSite } from './write-starlight-site.js';

const isHugoInstalled = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** Where npm installs with `--global`; null when Starlight is not there. */
const starlightModules = (): string | null => {
  const modules = spawnSync('npm', ['root', '--global'], { encoding: 'utf8' }).stdout.trim();
  return [...STARLIGHT_PACKAGES, '@astrojs/starlight'].every((name) => existsSync(join(modules, name)))
    ? modules
    : null;
};

const hugoRun = (folder: string) => async (): Promise<Measurement> => {
  const hugo = await measureCommand('hugo', ['--quiet'], folder);
  const pagefind = await measureCommand(resolve('node_modules', '.bin', 'pagefind'), ['--site', 'public'], folder);
  return {
    seconds: hugo.seconds + pagefind.seconds,
    megabytes: Math.max(hugo.megabytes ?? 0, pagefind.megabytes ?? 0),
  };
};

const starlightRun = (folder: string) => () => {
  // Everything anew, as this site generator is measured first.
  rmSync(join(folder, STARLIGHT_CACHE), { recursive: true, force: true });
  return measureCommand(process.execPath, [join('node_modules', 'astro', 'astro.js'), 'build'], folder, {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
};

/** Other site generators with the same texts, of those that are installed. */
export const rivalRuns = (pages: readonly PlainPage[], folder: string): Runs => {
  const [hugo, starlight] = [join(folder, 'hugo'), join(folder, 'starlight')];
  const modules = starlightModules();
  if (isHugoInstalled()) writeHugoSite(pages, hugo);
  if (modules !== null) writeStarlightSite(pages, starlight, modules);
  return {
    ...(isHugoInstalled() ? { 'Hugo en Pagefind, kaal': hugoRun(hugo) } : {}),
    ...(modules === null ? {} : { Starlight: starlightRun(starlight) }),
  };
};
