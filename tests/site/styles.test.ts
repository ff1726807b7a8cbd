import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { holdBack } from './hold-back.js';
import { PAGES, test } from './site-server.js';

const ASSETS = `${process.env['TEST_SITE'] ?? '_site'}/assets`;

const classesIn = (css: string): string[] => [...css.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name);

/** Classes with which a selector begins: what belongs to something else only counts inside it. */
const stylesOf = (css: string): string[] =>
  [...css.matchAll(/(?:^|[{},])\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name);

const styled = new Set(
  readdirSync(ASSETS)
    .filter((name) => /^stijl.*\.css$/.test(name))
    .flatMap((name) => stylesOf(readFileSync(`${ASSETS}/${name}`, 'utf8'))),
);

test('the style sheets of the site can be read', () => {
  expect(styled.has('kaart')).toBe(true);
  expect(styled.size).toBeGreaterThan(100);
});

for (const path of [...PAGES, '/privacy/', '/vragen/beleid-of-casus/'])
  test(`${path} has the styles of all that it shows`, async ({ page }) => {
    await page.goto(path);
    const { shown, loaded } = await page.evaluate(() => ({
      shown: [...new Set([...document.querySelectorAll('[class]')].flatMap((node) => [...node.classList]))],
      loaded: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(' '),
    }));
    const has = new Set(classesIn(loaded));
    expect(shown.filter((name) => styled.has(name) && !has.has(name))).toEqual([]);
  });

const FILLED_BY_SCRIPTS = [
  '/zoeken/?q=vergoeding',
  '/mijn-map/',
  '/nieuw/',
  '/vergelijken/',
  '/tools/vergoeding-en-uitkering/',
  '/offline/',
];

for (const path of ['/', '/aanpakken/', '/lessen/', '/aanpakken/zaanstad/', '/gemeenten/', ...FILLED_BY_SCRIPTS])
  test(`nothing on ${path} moves while it loads, on a phone with fonts that come late`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const release = await holdBack(page, '**/*.woff2');
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
    release();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const shifts: readonly { readonly value?: number }[] = list.getEntries().map((entry) => entry.toJSON());
            resolve(shifts.reduce((sum, { value = 0 }) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // Where nothing moved there is nothing to observe: the next frames tell that.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(moved).toBe(0);
  });
