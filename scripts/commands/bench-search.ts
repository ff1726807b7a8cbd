import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPlainPagefind, indexPlainly } from '../bench/search/ask-plain-pagefind.js';
import { askSite } from '../bench/search/ask-site.js';
import { openBrowser } from '../bench/search/browser.js';
import { type FirstSearch, firstSearchBytes } from '../bench/search/first-search-bytes.js';
import { readQueries } from '../bench/search/query-set.js';
import { whileServing } from '../bench/search/serve.js';
import { type Summary, summarise } from '../bench/search/summarise.js';
import type { Options } from '../options/parse-options.js';
import { findBrowser } from '../testing/find-browser.js';
import { buildSite } from './build-site.js';
import { CommandError, EXIT } from './run-command.js';

const QUERIES = 'tests/search/queries.yaml';
const TYPICAL = 'vergoeding';
/** So few records in one index that this collection has several. */
const FEW = 100;

const percent = (share: number) => `${Math.round(100 * share)} %`;

const table = (title: string, summaries: readonly Summary[]): string =>
  [
    `### ${title}`,
    '',
    '| soort | vragen | in eerste vijf | MRR | nDCG@10 | niets gevonden | ms (mediaan) |',
    '|---|---|---|---|---|---|---|',
    ...summaries.map(
      ({ kind, queries, top5, reciprocalRank, ndcg10, empty, milliseconds }) =>
        `| ${kind} | ${queries} | ${percent(top5)} | ${reciprocalRank.toFixed(2)} | ${ndcg10.toFixed(2)} | ${percent(empty)} | ${milliseconds.toFixed(1)} |`,
    ),
    '',
  ].join('\n');

const firstSearch = ({ scriptBefore, transferred }: FirstSearch): string =>
  `Eerste zoekvraag ("${TYPICAL}"), gezipt: ${scriptBefore} bytes script vooraf, daarna ${transferred} bytes.\n`;

/** `npm run bench -- search`: this site's search, as one index and in shards, and plain Pagefind over the same pages, in one run. */
export const benchSearch = async (options: Options): Promise<number> => {
  const executable = findBrowser();
  if (executable === null)
    throw new CommandError('Er is geen browser. Installeer Chromium, of zet PLAYWRIGHT_CHROMIUM_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'zoekmeting-'));
  const output = join(folder, 'site');
  const inShards = join(folder, 'in-delen');
  const browser = await openBrowser(executable);
  try {
    await buildSite({ ...options, output });
    await buildSite({ ...options, output: inShards }, FEW);
    await indexPlainly(output);
    const queries = readQueries(QUERIES);
    // Plain Pagefind knows no facets of these pages.
    const unfiltered = queries.filter(({ soort }) => soort !== 'facet');
    await whileServing(output, async (site) => {
      const own = summarise(queries, await askSite(browser, site, queries));
      const plain = summarise(unfiltered, await askPlainPagefind(browser, site, unfiltered));
      console.log(table('Deze site', own));
      console.log(table('Pagefind zonder meer, op dezelfde pagina’s', plain));
      console.log(firstSearch(await firstSearchBytes(browser, site, TYPICAL)));
    });
    await whileServing(inShards, async (site) => {
      const own = summarise(queries, await askSite(browser, site, queries));
      console.log(table('Deze site, met de zoekindex in delen', own));
      console.log(firstSearch(await firstSearchBytes(browser, site, TYPICAL)));
    });
    return EXIT.ok;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
