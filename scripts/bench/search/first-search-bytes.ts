import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';

/** Files that are compressed already, or that servers send as they are. */
const AS_THEY_ARE = /\.(pf_\w+|pagefind|woff2|bin)$/;

const onTheLine = (address: string, body: Buffer): number =>
  AS_THEY_ARE.test(new URL(address).pathname) ? body.length : gzipSync(body, { level: 9 }).length;

export interface FirstSearch {
  /** JavaScript that the search page loads by itself, gzipped. */
  readonly scriptBefore: number;
  /** All that the first search loads after that, gzipped. */
  readonly transferred: number;
}

/** Has a page search for a query, and waits until its hits are there. */
export type SearchIn = (page: Page, query: string) => Promise<void>;

/** A reader's search on the search page. */
export const searchOnPage: SearchIn = async (page, query) => {
  await page.evaluate((text) => {
    history.pushState(null, '', `/zoeken/?q=${encodeURIComponent(text)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.locator('ol[aria-label=Zoekresultaten]:not([aria-busy])').waitFor({ state: 'attached' });
  const said = await page.getByRole('status').first().textContent();
  if (said?.startsWith('Zoeken lukt nu niet')) throw new Error(said);
};

/** How many bytes a reader's first search takes. */
export const firstSearchBytes = async (
  browser: Browser,
  site: string,
  query: string,
  search: SearchIn = searchOnPage,
): Promise<FirstSearch> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<{ isScript: boolean; size: number }>[] = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    sizes.push(response.body().then((body) => ({ isScript, size: onTheLine(response.url(), body) })));
  });
  await page.goto(`${site}/zoeken/`, { waitUntil: 'networkidle' });
  const before = await Promise.all(sizes.splice(0));
  await search(page, query);
  await page.waitForLoadState('networkidle');
  const during = await Promise.all(sizes);
  await context.close();
  const total = (all: typeof before) => all.reduce((sum, { size }) => sum + size, 0);
  return { scriptBefore: total(before.filter(({ isScript }) => isScript)), transferred: total(during) };
};
