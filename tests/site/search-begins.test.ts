import { expect } from 'playwright/test';
import { test } from './site-server.js';

/** What Pagefind needs of an index before it looks for anything. */
const FIRST_FILES = /pagefind-entry\.json|\.pf_meta$|\/wasm\.[^/]*$/;

test('whoever enters the search box has the index on its way before the first letter, and each file of it once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (FIRST_FILES.test(pathname)) asked.push(pathname);
  });
  await page.goto('/zoeken/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await Promise.all([page.waitForRequest(/\.pf_meta$/), page.locator('#zoek-pagina').focus()]);
  await page.locator('#zoek-pagina').pressSequentially('schulden');
  await expect(page.getByRole('status').first()).toContainText('“schulden”');
  expect(asked.length).toBe(3);
  expect(new Set(asked).size).toBe(3);
});

test('a file of the index that did not come in time is asked for again', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.route('**/*.pf_meta', (route) => route.abort(), { times: 1 });
  await page.locator('#zoek-pagina').focus();
  await page.waitForEvent('requestfailed', (request) => request.url().endsWith('.pf_meta'));
  await page.locator('#zoek-pagina').fill('schulden');
  await expect(page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem').first()).toContainText(
    /schuld/i,
  );
});

test('a file of the index that Pagefind waits for already is asked for again too', async ({ page }) => {
  await page.goto('/zoeken/');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    '**/*.pf_meta',
    async (route) => {
      await held;
      await route.abort();
    },
    { times: 1 },
  );
  const answered = page.waitForResponse(/pagefind-entry\.json/);
  await page.locator('#zoek-pagina').fill('schulden');
  await answered;
  release();
  await expect(page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem').first()).toContainText(
    /schuld/i,
  );
});

test('whoever enters the search box of any page has the suggestions on their way', async ({ page }) => {
  await page.goto('/');
  const asked = page.waitForRequest(/zoeken\/bestanden\.json/);
  await page.getByRole('searchbox').first().focus();
  await asked;
});

test('after a failure the next question finds again', async ({ page }) => {
  await page.goto('/zoeken/');
  // More than once: what was begun when the box was entered is tried again for the first question.
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.locator('#zoek-pagina').fill('schulden');
  await expect(page.getByText('Zoeken lukt nu niet')).toBeVisible();
  await page.unroute('**/pagefind.js');
  await page.locator('#zoek-pagina').fill('schuldenlast');
  await expect(page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem').first()).toContainText(
    /schuld/i,
  );
});
