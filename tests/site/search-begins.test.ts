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
