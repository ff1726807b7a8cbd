import type { Browser, Page } from 'playwright';
import { type Answer, canonicalAddress } from './answer.js';
import type { Query } from './query-set.js';

const addressOf = ({ vraag, filter }: Query): string => {
  const params = new URLSearchParams({ q: vraag });
  for (const [facet, values] of Object.entries(filter)) for (const value of values) params.append(facet, value);
  return `/zoeken/?${params}`;
};

/** Goes to an address of the search page as Back would, and waits until its results are there. */
const ask = (page: Page, address: string): Promise<{ hrefs: string[]; milliseconds: number }> =>
  page.evaluate(async (to) => {
    const list = document.querySelector('ol[aria-label=Zoekresultaten]');
    if (list === null) throw new Error('no list of results');
    const begin = performance.now();
    const done = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.getAttribute('aria-busy') !== null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributeFilter: ['aria-busy'] });
    });
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    await done;
    const milliseconds = performance.now() - begin;
    const links = [...list.children].map((item) => item.querySelector('a')?.getAttribute('href') ?? '');
    return { hrefs: links, milliseconds };
  }, address);

/** Puts each query to the search page of a site, as a reader would. */
export const askSite = async (browser: Browser, site: string, queries: readonly Query[]): Promise<Answer[]> => {
  const page = await browser.newPage();
  await page.goto(`${site}/zoeken/?q=gemeente`);
  await page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem').first().waitFor();
  const answers: Answer[] = [];
  for (const query of queries) {
    const { hrefs, milliseconds } = await ask(page, addressOf(query));
    answers.push({ addresses: hrefs.map(canonicalAddress), milliseconds });
  }
  await page.close();
  return answers;
};
