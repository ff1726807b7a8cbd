import { defineConfig } from 'playwright/test';

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
  '--disable-component-update',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Bounds for a machine that has other work to do; no test waits for them.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: 'line',
  use: {
    launchOptions: {
      executablePath: process.env['PLAYWRIGHT_CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: BROWSER_FLAGS,
    },
  },
});
