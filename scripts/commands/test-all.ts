import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgress } from '../report/progress.js';
import { checkHtml } from '../testing/check-html.js';
import { checkLinks } from '../testing/check-links.js';
import { checkSearch } from '../testing/check-search.js';
import { findBrowser } from '../testing/find-browser.js';
import { type Outcome, skippedBecause, total } from '../testing/outcome.js';
import { readNodeCounts, readPlaywrightCounts } from '../testing/read-counts.js';
import { checkTool, runTool } from '../testing/run-tool.js';
import { EXIT } from './run-command.js';

const TSX = ['--import', 'tsx'];
const LAUNCH = ['scripts/launch.mjs'];
/** By itself Node leaves one core to others, and nothing else is going on. */
const UNIT_TESTS = ['--test', '--test-reporter=tap', `--test-concurrency=${availableParallelism()}`];

const unitTests = (): string[] =>
  ['tests/unit', 'tests/content'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(folder, path)),
  );

const browserTests = async (site: string): Promise<Outcome> => {
  const browser = findBrowser();
  if (browser === null)
    return skippedBecause('Overgeslagen: browsertests. Installeer Chromium, of zet PLAYWRIGHT_CHROMIUM_PATH.');
  const args = ['node_modules/playwright/cli.js', 'test', '-c', 'tests/site/playwright.config.ts'];
  return readPlaywrightCounts(await runTool(args, { PLAYWRIGHT_CHROMIUM_PATH: browser, TEST_SITE: site }));
};

type Check = readonly [title: string, run: () => Outcome | Promise<Outcome>];

const checksFor = (site: string): Check[] => [
  ['Opmaak en stijl van de code', () => checkTool(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])],
  ['Types', () => checkTool(['node_modules/typescript/bin/tsc', '--noEmit'])],
  ['Ongebruikte code', () => checkTool(['node_modules/knip/bin/knip.js'])],
  ['Unittests', async () => readNodeCounts(await runTool([...TSX, ...UNIT_TESTS, ...unitTests()]))],
  ['Spelling', () => checkTool(['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--quiet'])],
  ['Inhoud', () => checkTool([...LAUNCH, 'check'])],
  ['Site bouwen', () => checkTool([...LAUNCH, 'build', '--output', site])],
  ['HTML', () => checkHtml(site)],
  ['Links', () => checkLinks(site)],
  ['Zoeken', () => checkSearch(site)],
  ['Browser en toegankelijkheid', () => browserTests(site)],
];

/** `npm test`: every check, one after another; ends with a line that counts them. */
export const testAll = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'kennisbank-'));
  const checks = checksFor(join(folder, 'site'));
  const step = createProgress(checks.length);
  const outcomes: Outcome[] = [];
  for (const [title, run] of checks) {
    const outcome = await step(title, run);
    outcomes.push(outcome);
    if (outcome.details !== '') console.log(`${outcome.details}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  const { passed, failed, skipped } = total(outcomes);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? EXIT.ok : EXIT.failed;
};
