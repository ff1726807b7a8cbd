import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPlainPagefind, indexPlainly, searchPlainly } from '../bench/search/ask-plain-pagefind.js';
import { askSite } from '../bench/search/ask-site.js';
import { openBrowser } from '../bench/search/browser.js';
import { bytesByKind } from '../bench/search/bytes-by-kind.js';
import { firstSearchBytes, type SearchIn, searchOnPage } from '../bench/search/first-search-bytes.js';
import { type Query, readQueries } from '../bench/search/query-set.js';
import { whileServing } from '../bench/search/serve.js';
import { type Summary, summarise } from '../bench/search/summarise.js';
import type { Options } from '../options/parse-options.js';
import type { SearchLimits } from '../search/search-limits.js';
import { findBrowser } from '../testing/find-browser.js';
import { buildSite } from './build-site.js';
import { CommandError, EXIT } from './run-command.js';

const QUERIES = 'tests/search/queries.yaml';
/** So little that this collection is divided as a large one is. */
const SMALL: SearchLimits = { recordsInShard: 100, commonWords: 600 };

const kilobytes = (bytes = 0) => (bytes / 1000).toFixed(0);

const percent = (share: number) => `${Math.round(100 * share)} %`;

const table = (title: string, summaries: readonly Summary[], bytes: ReadonlyMap<Summary['kind'], number>): string =>
  [
    `### ${title}`,
    '',
    '| soort | vragen | in eerste vijf | MRR | nDCG@10 | niets gevonden | eerste keer (kB) | ms (mediaan) |',
    '|---|---|---|---|---|---|---|---|',
    ...summaries.map(
      ({ kind, queries, top5, reciprocalRank, ndcg10, empty, milliseconds }) =>
        `| ${kind} | ${queries} | ${percent(top5)} | ${reciprocalRank.toFixed(3)} | ${ndcg10.toFixed(3)} | ${percent(empty)} | ${kilobytes(bytes.get(kind))} | ${milliseconds.toFixed(1)} |`,
    ),
    '',
  ].join('\n');

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
    await buildSite({ ...options, output: inShards }, SMALL);
    await indexPlainly(output);
    const queries = readQueries(QUERIES);
    // Plain Pagefind knows no facets of these pages.
    const unfiltered = queries.filter(({ soort }) => soort !== 'facet');
    const measure = async (
      title: string,
      site: string,
      some: readonly Query[],
      ask: typeof askSite,
      search: SearchIn,
    ) => {
      const summaries = summarise(some, await ask(browser, site, some));
      console.log(table(title, summaries, await bytesByKind(browser, site, some, search)));
    };
    await whileServing(output, async (site) => {
      await measure('Deze site', site, queries, askSite, searchOnPage);
      await measure('Pagefind zonder meer, op dezelfde pagina’s', site, unfiltered, askPlainPagefind, searchPlainly);
      const { scriptBefore } = await firstSearchBytes(browser, site, 'vergoeding');
      console.log(`Script vóór de eerste zoekvraag, gezipt: ${kilobytes(scriptBefore)} kB.\n`);
    });
    await whileServing(inShards, (site) =>
      measure('Deze site, met de zoekindex in delen', site, queries, askSite, searchOnPage),
    );
    return EXIT.ok;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
