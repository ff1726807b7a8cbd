import { expect } from 'playwright/test';
import { holdBack } from './hold-back.js';
import { test } from './site-server.js';

const DUTCH = '/aanpakken/zaanstad/';
const ENGLISH = '/en/aanpakken/zaanstad/';

test('an approach shows its English summary as English, and each language leads to the other', async ({ page }) => {
  await page.goto(DUTCH);
  await page.getByRole('link', { name: 'Summary in English' }).click();
  const summary = page.getByRole('region', { name: 'In English' });
  await expect(summary).toBeInViewport();
  await expect(summary).toHaveAttribute('lang', 'en');
  await summary.getByRole('link', { name: 'This summary on a page of its own' }).click();
  await expect(page).toHaveURL(new RegExp(`${ENGLISH}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Vooraf meedenken, in een groep of per mail' }).click();
  await expect(page).toHaveURL(new RegExp(`${DUTCH}$`));
});

test('both pages and the sitemap name the same pair of addresses', async ({ page, request }) => {
  const pairOf = async (address: string) => {
    await page.goto(address);
    return page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  };
  const pair = await pairOf(DUTCH);
  expect(pair.map(([language]) => language)).toEqual(['nl', 'en']);
  expect(await pairOf(ENGLISH)).toEqual(pair);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const lines = sitemap.split('\n').filter((line) => line.includes(`hreflang="en" href="${pair[1]?.[1]}"`));
  expect(lines).toHaveLength(2);
});

test('the English search knows English word forms, and restores a query from the address', async ({ page }) => {
  await page.goto('/en/?q=neighbourhoods');
  const hits = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  // "neighbourhood teams" is another form of the same word.
  await expect(hits.filter({ hasText: 'Amsterdam' })).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search the summaries' }).fill('loneliness');
  await expect(page.getByRole('status')).toContainText('for “loneliness”');
  await expect(page).toHaveURL(/\?q=loneliness$/);
  await hits.first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/en\/aanpakken\/rheden-arnhem\/$/);
});

test('markup in an English query is shown as text, and nothing found says so', async ({ page }) => {
  await page.goto(`/en/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('#english-results img')).toHaveCount(0);
  await page.getByRole('searchbox').fill('zyxwvut');
  await expect(page.getByRole('status')).toContainText('Nothing found');
});

test('what was typed before the script came is searched for, and stays in the box', async ({ page }) => {
  const release = await holdBack(page, '**/assets/english-*.js');
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: 'Search the summaries' }).pressSequentially('loneliness');
  release();
  await expect(page.getByRole('status')).toContainText('for “loneliness”');
  await expect(page).toHaveURL(/\?q=loneliness$/);
});

test('when the English index cannot be loaded the page says so', async ({ page }) => {
  await page.route('**/en/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/en/?q=poverty');
  await expect(page.getByRole('status')).toContainText('Searching does not work right now');
});

test('the Dutch search finds no English', async ({ page }) => {
  await page.goto('/zoeken/?q=loneliness');
  await expect(page.getByRole('status')).toContainText(/Niets gevonden|resulta/);
  await expect(page.locator('#zoekresultaten a[href*="/en/"]')).toHaveCount(0);
  await expect(page.getByText('loneliness', { exact: true }).locator('mark')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every summary is in the list', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Summaries in English' })).toBeVisible();
    expect(await page.getByRole('article').count()).toBeGreaterThan(9);
  });
});
