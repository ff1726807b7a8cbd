import { expect } from 'playwright/test';
import { test } from './site-server.js';

const results = 'Zoekresultaten';

test('searching from the home page shows results, says how many, and the first opens', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('terugkoppeling');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  const list = page.getByRole('list', { name: results });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('resultaten voor “terugkoppeling”');
  await list.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a facet narrows the results, stands in the address, and Back undoes it', async ({ page }) => {
  await page.goto('/zoeken/?q=gemeente');
  const items = page.getByRole('list', { name: results }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const before = await page.getByRole('status').textContent();
  await page.getByRole('checkbox', { name: /^Tool/ }).check();
  await expect(page).toHaveURL(/soort=tool/);
  await expect(page.getByRole('status')).not.toHaveText(before ?? '');
  for (const item of await items.all()) await expect(item).toContainText('Tool');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(before ?? '');
});

test('opening an address with facets restores them, and values nobody knows are left out', async ({ page }) => {
  await page.goto('/zoeken/?soort=les&thema=jeugd&thema=onzin');
  await expect(page.getByRole('checkbox', { name: /^Les/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Jeugd/ })).toBeChecked();
  await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toContainText('Les');
});

test('two values of one facet give more than one of them', async ({ page }) => {
  const count = async (address: string) => {
    await page.goto(address);
    await expect(page.getByRole('status')).toContainText('resultaten');
    return Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  };
  const one = await count('/zoeken/?soort=les&thema=jeugd');
  expect(await count('/zoeken/?soort=les&thema=jeugd&thema=armoede-en-schulden')).toBeGreaterThan(one);
});

test('markup in a query is shown as text', async ({ page }) => {
  await page.goto(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('#zoekresultaten img')).toHaveCount(0);
});

test('when the index cannot be loaded the page says so and offers the browse lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/zoeken/?q=armoede');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await expect(page.getByRole('heading', { name: 'Op thema' })).toBeVisible();
});
