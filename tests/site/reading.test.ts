import { expect } from 'playwright/test';
import { PAGES, test } from './site-server.js';

test('the home page has a door for each of three visitors', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Ik zoek lessen', 'Ik zoek een tool', 'Ik wil iets delen'])
    await expect(page.getByRole('link', { name })).toBeVisible();
});

test('the first Tab stop leads past the menu to the content', async ({ page }) => {
  await page.goto('/lessen/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a glossary term explains itself in place and Escape closes it', async ({ page }) => {
  await page.goto('/aanpakken/leeuwarden/');
  const term = page.getByRole('button', { name: 'Ervaringsdeskundigen' }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const more = page.getByRole('link', { name: 'Meer over ervaringsdeskundige' });
  await expect(more).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeHidden();
});

test('a lesson stands on its aanpak at its own anchor and has a page that is canonical', async ({ page }) => {
  await page.goto('/lessen/zaanstad-eerst-luisteren/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/lessen\/zaanstad-eerst-luisteren\/$/);
  await page.getByRole('link', { name: /Gemeente Zaanstad/ }).click();
  await expect(page).toHaveURL(/\/aanpakken\/zaanstad\/#les-eerst-luisteren$/);
  await expect(page.locator('#les-eerst-luisteren')).toBeInViewport();
});

test('the names of the facilitators stand on the page of the cohort and nowhere else', async ({ page, request }) => {
  await page.goto('/cohorten/2023/');
  const names = (await page.locator('section[aria-labelledby=begeleiders] li').allTextContents()).map(
    (text) => text.split(',')[0] ?? '',
  );
  expect(names).toHaveLength(4);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '/']) => path);
  expect(addresses.length).toBeGreaterThan(100);
  for (const address of addresses.filter((path) => path !== '/cohorten/2023/')) {
    const html = await (await request.get(address)).text();
    for (const name of names) expect(html.includes(name), `${name} on ${address}`).toBe(false);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search form leads to the browse lists', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('armoede');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page.getByRole('heading', { name: 'Op thema' })).toBeVisible();
    await page.getByRole('link', { name: 'Armoede en schulden' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Armoede en schulden' })).toBeVisible();
  });
});

test('no page has a field for who a reader is', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    expect(html, path).not.toMatch(/<input[^>]+(?:type="(?:email|password|tel)"|autocomplete="(?!off))/);
  }
});

test('the policy forbids inline code', async ({ page }) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
});
