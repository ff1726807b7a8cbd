import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { findingsOf } from './findings-of.js';
import { PAGES, test } from './site-server.js';

/** The rules of axe whose outcome rests on colours: all that differs between light and dark, see the last test. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, and nothing in its colours when it is dark`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await findingsOf(new AxeBuilder({ page }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findingsOf(new AxeBuilder({ page }).withRules(OF_COLOURS))).toEqual([]);
  });

  test(`${path} fits a screen of 320 pixels and has one heading of level one`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('nothing but colours rests on whether it is light or dark', () => {
  const assets = `${process.env['TEST_SITE'] ?? '_site'}/assets`;
  const files = readdirSync(assets).filter((name) => /\.(css|js)$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) expect(readFileSync(`${assets}/${name}`, 'utf8')).not.toContain('prefers-color-scheme');
});
