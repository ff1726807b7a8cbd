import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import { test } from './site-server.js';

const TOOL = '/tools/eerste-gesprek/';
const LESSON = '/lessen/zaanstad-eerst-luisteren/';
const REPORT = '/aanpakken/zaanstad/';

const collect = async (page: import('playwright/test').Page, ...addresses: string[]) => {
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Zet in mijn map' }).click();
    await expect(page.getByText('Zit nu in je map.')).toBeVisible();
  }
};

const titles = (page: import('playwright/test').Page) =>
  page.locator('#mijn-map').getByRole('heading', { level: 2 }).allTextContents();

test('what a reader collects is in the map, in that order, also the next time', async ({ page }) => {
  await collect(page, TOOL, LESSON, REPORT);
  await page.getByRole('link', { name: 'Naar mijn map (3)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn map' })).toBeVisible();
  await expect(page.locator('.mapitem')).toHaveCount(3);
  const before = await titles(page);
  expect(before[0]).toBe('Een eerste gesprek');
  await page.reload();
  await expect(page.locator('.mapitem')).toHaveCount(3);
  expect(await titles(page)).toEqual(before);
});

test('an empty map is on the page as it came, and shows what another tab puts in it', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/mijn-map/', { waitUntil: 'networkidle' });
  await expect(page.getByText('Je map is leeg.')).toBeVisible();
  expect(asked).not.toContain('/data/mijn-map.json');
  await collect(await context.newPage(), TOOL, LESSON);
  await expect(page.locator('.mapitem')).toHaveCount(2);
});

test('who comes back to an empty map sees what was put in it on another page', async ({ page }) => {
  await collect(page, TOOL);
  const kept = await page.evaluate(() => {
    const map = localStorage.getItem('mijn-map') ?? '';
    localStorage.removeItem('mijn-map');
    return map;
  });
  await page.goto('/mijn-map/');
  await expect(page.getByText('Je map is leeg.')).toBeVisible();
  // A browser that is driven keeps no pages to come back to, so the page is told here what such a browser tells it.
  await page.evaluate((map) => {
    localStorage.setItem('mijn-map', map);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, kept);
  await expect(page.locator('.mapitem')).toHaveCount(1);
});

test('with the keyboard alone items move, keep their focus, get a note and leave', async ({ page }) => {
  await collect(page, TOOL, LESSON);
  await page.goto('/mijn-map/');
  const down = page.getByRole('button', { name: 'Omlaag: Een eerste gesprek' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('staat nu op plaats 2 van 2');
  await expect(page.getByRole('button', { name: 'Omlaag: Een eerste gesprek' })).toBeFocused();
  expect((await titles(page))[1]).toBe('Een eerste gesprek');
  await page.getByRole('textbox', { name: 'Notitie bij Een eerste gesprek' }).fill('Voor dinsdag');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Notitie bij Een eerste gesprek' })).toHaveValue('Voor dinsdag');
  await page.getByRole('button', { name: 'Haal weg: Een eerste gesprek' }).press('Enter');
  await expect(page.locator('.mapitem')).toHaveCount(1);
});

test('on paper the map is one document with the whole texts and the notes, and without buttons', async ({ page }) => {
  await collect(page, TOOL, REPORT);
  await page.goto('/mijn-map/');
  await page.getByRole('textbox', { name: 'Notitie bij Een eerste gesprek' }).fill('Voor dinsdag');
  await expect(page.locator('.maptekst')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Voor dinsdag').last()).toBeVisible();
  await expect(
    page.locator('.maptekst').first().getByRole('heading', { level: 2, name: 'Een eerste gesprek' }),
  ).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  expect(pdf.length).toBeGreaterThan(20_000);
});

test('the zip holds the documents, the text of a lesson, and a list', async ({ page }) => {
  await collect(page, TOOL, LESSON);
  await page.goto('/mijn-map/');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download alles als zip' }).click();
  const files = unzipSync(await readFile(await (await waiting).path()));
  expect(Object.keys(files).sort()).toEqual([
    '01-tool-eerste-gesprek/eerste-gesprek.docx',
    '01-tool-eerste-gesprek/eerste-gesprek.odt',
    '01-tool-eerste-gesprek/eerste-gesprek.pdf',
    '02-les-zaanstad-eerst-luisteren/zaanstad-eerst-luisteren.html',
    'LEESMIJ.txt',
  ]);
  expect(strFromU8(files['LEESMIJ.txt'] ?? new Uint8Array())).toContain('Een eerste gesprek');
});

test('a link shares the list but not the notes, and another reader takes it over', async ({
  page,
  browser,
  baseURL,
}) => {
  await collect(page, TOOL, LESSON);
  await page.goto('/mijn-map/');
  await page.getByRole('textbox', { name: 'Notitie bij Een eerste gesprek' }).fill('geheim');
  await page.getByRole('button', { name: 'Deel als link' }).click();
  const link = await page.getByRole('textbox', { name: /Met deze link/ }).inputValue();
  expect(link).not.toContain('geheim');
  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await other.goto(link);
  await expect(other.getByRole('region', { name: 'Gedeelde lijst' })).toContainText('Een eerste gesprek');
  await expect(other.locator('.mapitem')).toHaveCount(0);
  await other.getByRole('button', { name: 'Zet in mijn map' }).click();
  await expect(other.locator('.mapitem')).toHaveCount(2);
  await other.context().close();
});

test('where the browser keeps nothing, the map lasts for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('geweigerd', 'SecurityError');
      },
    });
  });
  await page.goto(TOOL);
  await page.getByRole('button', { name: 'Zet in mijn map' }).click();
  await expect(page.getByText('Je browser bewaart niets')).toBeVisible();
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Zet in mijn map' }).click();
  await page.getByRole('link', { name: 'Naar mijn map (2)' }).click();
  await expect(page.locator('.mapitem')).toHaveCount(2);
});

test('a map of fifty works: it is shown, ordered and ready for paper', async ({ page, request }) => {
  const catalogue: Record<string, unknown> = await (await request.get('/data/mijn-map.json')).json();
  const refs = Object.keys(catalogue).slice(0, 50);
  expect(refs).toHaveLength(50);
  await page.goto(`/mijn-map/#lijst=${refs.join(',')}`);
  await page.getByRole('button', { name: 'Zet in mijn map' }).click();
  await expect(page.locator('.mapitem')).toHaveCount(50);
  await expect(page.locator('.maptekst')).toHaveCount(50, { timeout: 30_000 });
});
