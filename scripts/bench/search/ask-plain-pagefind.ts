import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright';
import type { Answer } from './answer.js';
import type { SearchIn } from './first-search-bytes.js';
import type { Query } from './query-set.js';

const FOLDER = 'kale-zoekindex';

/** Indexes the pages of a built site with Pagefind as it comes, in a folder beside them. */
export const indexPlainly = async (site: string): Promise<void> => {
  const { index } = await createIndex({ forceLanguage: 'nl', rootSelector: 'main' });
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: join(site, FOLDER) });
  await close();
};

/** A search with Pagefind's own script, on any page of the site. */
export const searchPlainly: SearchIn = (page, query) =>
  page.evaluate(
    async ([module, text]) => {
      const { search } = await import(module);
      const { results } = await search(text);
      await Promise.all(results.slice(0, 10).map((result: { data(): Promise<unknown> }) => result.data()));
    },
    [`/${FOLDER}/pagefind.js`, query] as const,
  );

/** Puts each query to Pagefind's own search over the same pages. */
export const askPlainPagefind = async (
  browser: Browser,
  site: string,
  queries: readonly Query[],
): Promise<Answer[]> => {
  const page = await browser.newPage();
  await page.goto(`${site}/zoeken/`);
  const answers = await page.evaluate(
    async ([module, texts]) => {
      const pagefind = await import(module);
      const all: { urls: string[]; milliseconds: number }[] = [];
      for (const text of texts) {
        const begin = performance.now();
        const { results } = await pagefind.search(text);
        const hits = await Promise.all(
          results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
        );
        all.push({ urls: hits.map(({ url }) => url), milliseconds: performance.now() - begin });
      }
      return all;
    },
    [`${site}/${FOLDER}/pagefind.js`, queries.map(({ vraag }) => vraag)] as const,
  );
  await page.close();
  return answers.map(({ urls, milliseconds }) => ({
    addresses: urls.map((url) => url.replace(`/${FOLDER}`, '')),
    milliseconds,
  }));
};
