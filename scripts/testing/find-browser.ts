import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (name: string): string | null => {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

const present = (): string | null => {
  const given = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  if (given !== undefined && existsSync(given)) return given;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return SYSTEM_NAMES.map(onPath).find((path) => path !== null) ?? null;
};

const installWithPlaywright = () =>
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'ignore' });

const installWithApt = () => {
  if (onPath('apt-get') === null || process.getuid?.() !== 0) return;
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-q', 'chromium'], { stdio: 'ignore' });
};

/** The path of a Chromium to test with; installs one when there is none. Null when that can't be done. */
export const findBrowser = (): string | null => {
  for (const install of [null, installWithPlaywright, installWithApt]) {
    install?.();
    const path = present();
    if (path !== null) return path;
  }
  return null;
};
