import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { findingsOf } from './findings-of.js';
import { PAGES, test } from './site-server.js';

/** The rules of axe whose outcome rests on colours: all that differs between light and dark, see the last test. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Just where the layout becomes another, and as narrow as WCAG asks (1.4.10). */
const WIDTHS = [960, 768, 641, 320] as const;

/** Loading a page takes longer than looking at it, so it is loaded once. */
for (const path of PAGES)
  test(`axe finds nothing on ${path}, nor in its colours when it is dark, and it fits screens down to 320 pixels`, async ({
    page,
  }) => {
    // On a wide screen more of a page is open.
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await findingsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findingsOf(page, OF_COLOURS)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

test('nothing but colours rests on whether it is light or dark', () => {
  const assets = `${process.env['TEST_SITE'] ?? '_site'}/assets`;
  const files = readdirSync(assets).filter((name) => /\.(css|js)$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) expect(readFileSync(`${assets}/${name}`, 'utf8')).not.toContain('prefers-color-scheme');
});
