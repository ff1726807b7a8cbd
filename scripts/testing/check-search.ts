import { askSite } from '../bench/search/ask-site.js';
import { openBrowser } from '../bench/search/browser.js';
import { type FirstSearch, firstSearchBytes } from '../bench/search/first-search-bytes.js';
import { type Mark, marksOf } from '../bench/search/marks.js';
import { readQueries } from '../bench/search/query-set.js';
import { whileServing } from '../bench/search/serve.js';
import { summarise } from '../bench/search/summarise.js';
import { findBrowser } from './find-browser.js';
import { type Outcome, skippedBecause } from './outcome.js';

const QUERIES = 'tests/search/queries.yaml';
const MOST_SCRIPT = 15_000;
const MOST_TRANSFERRED = 150_000;

/** One word that the site says often, two of which the search asks more, and a question. */
const TYPICAL = ['vergoeding', 'ervaringsdeskundige vergoeding', 'hoe vergoed je ervaringsdeskundigen'] as const;

const sizeMarks = (first: readonly FirstSearch[]): Mark[] => [
  {
    title: 'bytes script vóór de eerste zoekvraag (hooguit)',
    reached: -Math.max(...first.map(({ scriptBefore }) => scriptBefore)),
    wanted: -MOST_SCRIPT,
  },
  ...first.map(({ transferred }, index) => ({
    title: `bytes bij een eerste zoekvraag, ${TYPICAL[index]} (hooguit)`,
    reached: -transferred,
    wanted: -MOST_TRANSFERRED,
  })),
];

const shown = (value: number) => (Math.abs(value) > 1 ? Math.abs(value).toString() : value.toFixed(3));

/** The search of a built site reaches its marks on the set of queries, and stays small. */
export const checkSearch = async (folder: string): Promise<Outcome> => {
  const executable = findBrowser();
  if (executable === null) return skippedBecause('Overgeslagen: zoeken. Er is geen browser.');
  const queries = readQueries(QUERIES);
  const browser = await openBrowser(executable);
  try {
    const marks = await whileServing(folder, async (site) => [
      ...marksOf(summarise(queries, await askSite(browser, site, queries))),
      ...sizeMarks(await Promise.all(TYPICAL.map((query) => firstSearchBytes(browser, site, query)))),
    ]);
    const missed = marks.filter(({ reached, wanted }) => reached < wanted);
    return {
      passed: marks.length - missed.length,
      failed: missed.length,
      skipped: 0,
      details: missed
        .map(({ title, reached, wanted }) => `Niet gehaald: ${title}: ${shown(reached)}, nodig is ${shown(wanted)}.`)
        .join('\n'),
    };
  } finally {
    await browser.close();
  }
};
