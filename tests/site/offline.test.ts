import { type BrowserContext, expect, type Page } from 'playwright/test';
import { test as base } from './site-server.js';

const TOOL = '/tools/eerste-gesprek/';
const REPORT = '/aanpakken/zaanstad/';
const OTHER = '/aanpakken/leiden/';

/** A reader whose browser keeps things between pages; without a network it logs what it can't load, which is no mistake. */
const test = base.extend<{ reader: BrowserContext }>({
  reader: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    await use(context);
    await context.close();
  },
});

const keep = async (page: Page, address: string) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Bewaar voor offline' }).click();
  await expect(page.getByText('Staat op dit apparaat.')).toBeVisible();
};

/** All that lies in the browser for this site: caches with what is in them, and workers. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [...names, ...workers.map(({ scope }) => scope)];
  });

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });

const waitForControl = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

test('nothing is kept before a reader asks for it', async ({ reader }) => {
  const page = await reader.newPage();
  await page.goto(TOOL, { waitUntil: 'networkidle' });
  await page.goto('/mijn-map/', { waitUntil: 'networkidle' });
  await expect(page.getByText('Het staat nu uit.')).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

test('without a network a kept page opens with its style and its file; another page says what is there', async ({
  reader,
}) => {
  const page = await reader.newPage();
  await keep(page, TOOL);
  await waitForControl(page);
  await reader.setOffline(true);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Bewaard voor offline' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('deze pagina staat niet op dit apparaat');
  await page
    .getByRole('list', { name: 'Bewaard op dit apparaat' })
    .getByRole('link', { name: 'Een eerste gesprek' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Een eerste gesprek' })).toBeVisible();
  const font = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(font).toContain('Young Serif');
  const file = await page.evaluate(async () => {
    const response = await fetch('eerste-gesprek.pdf');
    return [response.status, new TextDecoder().decode((await response.arrayBuffer()).slice(0, 5))];
  });
  expect(file).toEqual([200, '%PDF-']);
  const saved = page.waitForEvent('download');
  await page.locator('a[href$=".docx"]').first().click();
  expect((await (await saved).createReadStream()).readable).toBe(true);
  await page.goto('/mijn-map/');
  await expect(page.getByText(/^Op dit apparaat: 1 tekst/)).toBeVisible();
});

test('with the keyboard alone the map is kept, one text goes, and switching off leaves nothing', async ({ reader }) => {
  const page = await reader.newPage();
  for (const address of [TOOL, REPORT]) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Zet in mijn map' }).press('Enter');
  }
  await page.goto('/mijn-map/');
  await page.getByRole('button', { name: 'Bewaar mijn map voor offline' }).press('Enter');
  await expect(page.getByText(/^Op dit apparaat: 2 teksten met hun bestanden, samen [\d,]+ (kB|MB)\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Haal weg van dit apparaat: Een eerste gesprek' }).press('Enter');
  await expect(page.getByText(/^Op dit apparaat: 1 tekst /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar mijn map voor offline' })).toBeFocused();
  expect((await keptAddresses(page)).filter((address) => address.startsWith(TOOL))).toEqual([]);
  await page.getByRole('button', { name: 'Zet uit en wis alles' }).press('Enter');
  await expect(page.getByText('Het staat uit. Alles is gewist.')).toBeVisible();
  expect(await traces(page)).toEqual([]);
  await page.goto(OTHER, { waitUntil: 'networkidle' });
  expect(await traces(page)).toEqual([]);
});

test('a kept page is asked for anew when there is a network, and one that is withdrawn is taken away', async ({
  reader,
}) => {
  const page = await reader.newPage();
  await keep(page, REPORT);
  await keep(page, OTHER);
  await waitForControl(page);
  await reader.route(`**${REPORT}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Nieuw</title><h1>Vandaag gewijzigd</h1>' }),
  );
  await reader.route(`**${OTHER}`, (route) => route.fulfill({ status: 410, body: 'weg' }));
  await page.goto(REPORT);
  await expect(page.getByRole('heading', { name: 'Vandaag gewijzigd' })).toBeVisible();
  await page.goto(OTHER);
  await expect.poll(() => keptAddresses(page)).not.toContain(OTHER);
  await reader.unrouteAll();
  await reader.setOffline(true);
  await page.goto(REPORT);
  await expect(page.getByRole('heading', { name: 'Vandaag gewijzigd' })).toBeVisible();
  await page.goto(OTHER);
  await expect(page.getByRole('heading', { level: 1, name: 'Bewaard voor offline' })).toBeVisible();
});

for (const [what, refuse] of [
  [
    'refuses to keep anything',
    () => (CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'SecurityError'))),
  ],
  ['has no room left', () => (Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError')))],
] as const)
  test(`where the browser ${what}, the reader is told and nothing stays behind`, async ({ reader }) => {
    const page = await reader.newPage();
    await page.addInitScript(refuse);
    await page.goto(TOOL);
    await page.getByRole('button', { name: 'Bewaar voor offline' }).click();
    await expect(page.getByText('Bewaren lukte niet.')).toBeVisible();
    expect(await traces(page)).toEqual([]);
  });

test('a browser without workers shows no button, and the map says why', async ({ reader }) => {
  const page = await reader.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(TOOL);
  await expect(page.getByRole('button', { name: 'Zet in mijn map' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar voor offline' })).toHaveCount(0);
  await page.goto('/mijn-map/');
  await expect(page.getByText('Deze browser kan geen pagina’s bewaren.')).toBeVisible();
});
