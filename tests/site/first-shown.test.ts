import { expect } from 'playwright/test';
import { test } from './site-server.js';

for (const [path, file] of [
  ['/nieuw/', 'nieuw.json'],
  ['/vergelijken/', 'keuzes.json'],
  ['/vergelijken/?a=meppel&b=rhenen', 'keuzes.json'],
] as const)
  test(`${path} is on the screen before it asks for ${file}`, async ({ page }) => {
    await page.goto(path);
    const times = await page.waitForFunction((name) => {
      const asked = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith(name));
      const [shown] = performance.getEntriesByName('first-contentful-paint');
      return asked === undefined || shown === undefined ? null : { asked: asked.startTime, shown: shown.startTime };
    }, file);
    const { asked, shown } = (await times.jsonValue()) ?? { asked: 0, shown: 0 };
    expect(asked).toBeGreaterThan(shown);
  });

test('a browser that can not tell when a page is on the screen gets all of it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'PerformanceObserver'));
  await page.goto('/vergelijken/');
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('a page in the background gets all of it at once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    // Nothing is painted there, so nobody would be told.
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto('/vergelijken/');
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('the icon stands in the page, so that no browser asks for it, and the page may show it', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto('/');
  const icon = (await page.locator('link[rel=icon]').getAttribute('href')) ?? '';
  const width = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return image.naturalWidth;
  }, icon);
  expect(icon).toMatch(/^data:image\/svg\+xml,/);
  expect(width).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});
