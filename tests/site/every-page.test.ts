import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { findingsOf } from './findings-of.js';
import { PAGES, test } from './site-server.js';

/** The rules of axe whose outcome rests on colours: all that differs between light and dark, see the last test. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Loading a page takes longer than looking at it, so it is loaded once. */
for (const path of PAGES)
  test(`${path} fits a screen of 320 pixels under one heading, and axe finds nothing, nor in its colours when it is dark`, async ({
    page,
  }) => {
    const desk = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.setViewportSize(desk);
    expect(await findingsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findingsOf(page, OF_COLOURS)).toEqual([]);
  });

test('nothing but colours rests on whether it is light or dark', () => {
  const assets = `${process.env['TEST_SITE'] ?? '_site'}/assets`;
  const files = readdirSync(assets).filter((name) => /\.(css|js)$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) expect(readFileSync(`${assets}/${name}`, 'utf8')).not.toContain('prefers-color-scheme');
});
