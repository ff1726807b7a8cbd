import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import { findingsOf } from './findings-of.js';
import { holdBack } from './hold-back.js';
import { test } from './site-server.js';

type Page = import('playwright/test').Page;

const columns = (page: Page) => page.getByRole('table').getByRole('columnheader');
const message = (page: Page) => page.locator('#vergelijking').getByRole('status');

test('the address decides which approaches stand side by side, row by row', async ({ page }) => {
  await page.goto('/vergelijken/?a=meppel&b=rhenen');
  await expect(columns(page)).toHaveCount(2);
  await expect(columns(page).nth(0)).toContainText('Meppel');
  await expect(columns(page).nth(1)).toContainText('Rhenen');
  for (const name of [
    /^Vraagstuk/,
    /^Voor wie/,
    /^Wie deden mee/,
    /^Inwoners beslissen mee/,
    /^Stappen/,
    /^Vergoeding/,
  ])
    await expect(page.getByRole('rowheader', { name })).toBeVisible();
  const influence = page.getByRole('row', { name: /^Inwoners beslissen mee/ });
  await expect(influence.getByRole('cell').nth(1)).toHaveText('Niet gevonden in de geraadpleegde bronnen.');
});

test('what the address names is loaded beside the list of what there is, not after it', async ({ page }) => {
  const release = await holdBack(page, '**/data/vergelijken/keuzes.json');
  const asked = Promise.all(
    ['meppel', 'rhenen'].map((slug) => page.waitForRequest(`**/data/vergelijken/aanpak/${slug}.json`)),
  );
  await page.goto('/vergelijken/?a=meppel&b=rhenen');
  await asked;
  release();
  await expect(columns(page)).toHaveCount(2);
});

test('with the keyboard alone an approach is added and taken away, and Back undoes it', async ({ page }) => {
  await page.goto('/vergelijken/?a=meppel');
  const choice = page.getByRole('combobox', { name: 'Zet er een aanpak naast' });
  await choice.focus();
  await choice.selectOption('zwolle');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(2);
  await expect(message(page)).toContainText('Zwolle staat erbij.');
  expect(new URL(page.url()).search).toBe('?a=meppel&b=zwolle');
  await page.getByRole('button', { name: 'Haal weg Meppel' }).press('Enter');
  await expect(columns(page)).toHaveCount(1);
  await expect(message(page)).toContainText('Meppel is weg.');
  await expect(choice).toBeFocused();
  await page.goBack();
  await expect(columns(page)).toHaveCount(2);
  await page.goBack();
  await expect(columns(page)).toHaveCount(1);
  await expect(columns(page)).toContainText('Meppel');
});

test('rows that are the same everywhere say so, and can be left out', async ({ page }) => {
  await page.goto('/vergelijken/?a=meppel&b=noordenveld');
  await expect(page.getByRole('rowheader', { name: 'Waar en hoe groot gelijk', exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alleen verschillen' }).check();
  await expect(page.getByRole('rowheader', { name: /^Waar en hoe groot/ })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: /^Vraagstuk/ })).toBeVisible();
  await expect(message(page)).toContainText(/Zonder \d+ rijen die overal gelijk zijn/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Alleen verschillen' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('rowheader', { name: /^Waar en hoe groot/ })).toBeVisible();
});

test('what an address asks too much of is named, and the rest stays', async ({ page }) => {
  await page.goto('/vergelijken/?a=meppel&b=bestaat-niet&c=meppel&d=zwolle&e=leiden&f=epe&g=almere&x=%3Cb%3E');
  await expect(columns(page)).toHaveCount(4);
  await expect(message(page)).toContainText('die we niet kennen: “bestaat-niet” en “<b>”');
  await expect(message(page)).toContainText('Meppel stond er twee keer.');
  await expect(message(page)).toContainText('Daarom staat dit er niet bij: Almere.');
});

test('nonsense alone leaves a page to start on', async ({ page }) => {
  await page.goto(`/vergelijken/?a=${'z'.repeat(5000)}&b=../../geheim&alleen=onzin`);
  await expect(message(page)).toContainText('die we niet kennen');
  await expect(page.getByRole('combobox', { name: 'Kies een aanpak om mee te beginnen' })).toBeVisible();
});

test('a bookmark from before an approach was renamed still opens', async ({ page }) => {
  await page.route('**/data/vergelijken/keuzes.json', async (route) => {
    const choices: { slug: string; earlier: string[] }[] = await (await route.fetch()).json();
    const json = choices.map((choice) => (choice.slug === 'epe' ? { ...choice, earlier: ['epe-2022'] } : choice));
    await route.fulfill({ json });
  });
  await page.goto('/vergelijken/?a=epe-2022&b=rhenen');
  await expect(columns(page).nth(0)).toContainText('Epe');
  await expect(message(page)).not.toContainText('niet kennen');
});

test('where the data does not come, the reader is told, and tries again or takes what is ready', async ({ page }) => {
  await page.route('**/data/vergelijken/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/vergelijken/?a=meppel&b=rhenen');
  await expect(message(page)).toContainText('De gegevens om te vergelijken kwamen niet binnen.');
  await expect(page.getByRole('link', { name: 'Armoede en schulden' })).toBeVisible();
  await page.unroute('**/data/vergelijken/**');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(columns(page)).toHaveCount(2);
});

test('the table goes along as CSV and as ODS', async ({ page }) => {
  await page.goto('/vergelijken/?a=meppel&b=rhenen');
  const file = async (format: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download als ${format}` }).click();
    return readFile(await (await waiting).path());
  };
  const csv = (await file('CSV')).toString('utf8');
  expect(csv.split('\r\n')[0]).toBe('\ufeffOnderdeel,Meppel,Rhenen');
  const ods = unzipSync(await file('ODS'));
  expect(strFromU8(ods['mimetype'] ?? new Uint8Array())).toBe('application/vnd.oasis.opendocument.spreadsheet');
  const content = strFromU8(ods['content.xml'] ?? new Uint8Array());
  expect(content).toContain('<text:p>Rhenen</text:p>');
  const rows = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return parsed.querySelector('parsererror')?.textContent ?? parsed.getElementsByTagName('table:table-row').length;
  }, content);
  expect(rows).toBeGreaterThan(15);
});

test('on paper it is a table on its side, without buttons', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/vergelijken/?a=meppel&b=noordenveld&c=rhenen&d=zwolle');
  await expect(columns(page)).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('without a script there is a page for each theme with everything side by side', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vergelijken/');
  await expect(page.locator('noscript')).toBeVisible();
  await page.getByRole('link', { name: 'Eenzaamheid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eenzaamheid' })).toBeVisible();
  await expect(columns(page)).toHaveCount(3);
  await context.close();
});

test('from an approach one click leads to those that are like it', async ({ page }) => {
  await page.goto('/aanpakken/rhenen/');
  await page.getByRole('link', { name: 'Zet ze naast elkaar' }).click();
  await expect(columns(page)).toHaveCount(4);
  await expect(columns(page).nth(0)).toContainText('Rhenen');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a comparison, in ${colorScheme}, and it fits 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/vergelijken/?a=meppel&b=noordenveld&c=rhenen&d=zaanstad');
    await expect(columns(page)).toHaveCount(4);
    expect(await findingsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
