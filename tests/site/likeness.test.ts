import { expect, type Page } from 'playwright/test';
import { findingsOf } from './findings-of.js';
import { holdBack } from './hold-back.js';
import { test } from './site-server.js';

const OURS = 'mijn_provincie=gelderland&mijn_grootte=20000-50000&mijn_thema=armoede-en-schulden';

const cards = (page: Page) => page.locator('main').getByRole('article');
const message = (page: Page) => page.locator('main').getByRole('status');

/** On a list the questions fold open; on the home page they stand there. */
const openQuestions = async (page: Page) => {
  const folded = page.locator('details:not([open]) > summary', { hasText: 'Gemeenten zoals de onze' });
  if ((await folded.count()) > 0) await folded.press('Enter');
};

const choose = async (page: Page) => {
  await openQuestions(page);
  await page.getByRole('combobox', { name: 'Provincie' }).selectOption('Gelderland');
  await page.getByRole('combobox', { name: 'Grootte' }).selectOption('20.000 tot 50.000 inwoners');
  await page.getByRole('combobox', { name: 'Thema' }).selectOption('Armoede en schulden');
  await page.getByRole('button', { name: 'Zet bovenaan wat past' }).click();
};

test('from the home page three choices and one click tell what to read first, and why', async ({ page }) => {
  await page.goto('/');
  await choose(page);
  await expect(page).toHaveURL(/\/aanpakken\/\?/);
  await expect(cards(page).first()).toContainText('Even groot, ook Armoede en schulden');
  await expect(message(page)).toHaveText(
    'Bovenaan staat wat lijkt op een gemeente in Gelderland met 20.000 tot 50.000 inwoners en gaat over Armoede en schulden. Er is niets weggelaten.',
  );
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing is left out, and Back and the plain order bring the list as it was', async ({ page }) => {
  const titles = () => cards(page).getByRole('heading').allTextContents();
  await page.goto('/aanpakken/');
  const before = await titles();
  await choose(page);
  await expect(cards(page).first()).toContainText('Even groot');
  const ordered = await titles();
  expect(ordered).not.toEqual(before);
  expect([...ordered].sort()).toEqual([...before].sort());
  await page.getByRole('button', { name: 'Gewone volgorde' }).click();
  await expect(message(page)).toHaveText('De gewone volgorde.');
  expect(await titles()).toEqual(before);
  await page.goBack();
  await expect(cards(page).first()).toContainText('Even groot');
  await page.goBack();
  await expect(cards(page).first()).not.toContainText('Even groot');
});

test('what was chosen once holds on the other lists, also the next time, until it is forgotten', async ({ page }) => {
  await page.goto('/aanpakken/');
  await choose(page);
  await expect(cards(page).first()).toContainText('Even groot');
  await page.goto('/themas/eenzaamheid/');
  await expect(page.locator('[data-ordenen]').getByRole('article').first()).toContainText(
    'Even groot, zelfde provincie',
  );
  await page.goto('/gemeenten/');
  const rows = page.locator('[data-ordenen]').getByRole('listitem');
  await expect(rows.first()).toContainText('Even groot, ook Armoede en schulden');
  await page.getByRole('button', { name: 'Vergeet mijn keuze' }).click();
  await expect(page.getByRole('heading', { name: 'Overijssel' })).toBeVisible();
  await page.goto('/aanpakken/');
  await expect(cards(page).first()).not.toContainText('Even groot');
});

for (const [what, member] of [
  ['keeps nothing', 'getItem'],
  ['has no room left', 'setItem'],
] as const)
  test(`where the browser ${what}, the choice holds for this visit and the reader is told`, async ({ page }) => {
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('geweigerd', 'QuotaExceededError');
      };
      Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
      if (name === 'getItem') Object.defineProperty(Storage.prototype, 'getItem', { value: refuse });
    }, member);
    await page.goto('/aanpakken/');
    await choose(page);
    await expect(message(page)).toContainText('Je browser bewaart je keuze niet.');
    await page.goto('/gemeenten/');
    await expect(page.locator('[data-ordenen]').getByRole('listitem').first()).toContainText('Even groot');
  });

test('nonsense in the address is left out and told, the rest holds', async ({ page }) => {
  await page.goto('/aanpakken/?mijn_provincie=atlantis&mijn_grootte=20000-50000');
  await expect(message(page)).toContainText('Een deel van de keuze in het adres kennen we niet.');
  await expect(cards(page).first()).toContainText('Even groot');
});

test('who chooses nothing is told what to choose', async ({ page }) => {
  await page.goto('/aanpakken/');
  await expect(page.getByRole('button', { name: 'Vergeet mijn keuze' })).toBeHidden();
  await openQuestions(page);
  await page.getByRole('button', { name: 'Zet bovenaan wat past' }).press('Enter');
  await expect(message(page)).toHaveText('Kies een provincie, een grootte of een thema.');
});

test('a choice made before the script is there counts as any other', async ({ page }) => {
  const release = await holdBack(page, '**/assets/like-*.js');
  await page.goto('/aanpakken/');
  await choose(page);
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('armoede-en-schulden');
  release();
  await expect(cards(page).first()).toContainText('Even groot, ook Armoede en schulden');
  await page.goto('/gemeenten/');
  await expect(page.locator('[data-ordenen]').getByRole('listitem').first()).toContainText('Even groot');
});

test('the keyboard never loses its place when buttons go away', async ({ page }) => {
  await page.goto(`/aanpakken/?${OURS}`);
  await page.getByRole('button', { name: 'Gewone volgorde' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Vergeet mijn keuze' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Provincie' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Grootte' }).selectOption('20000-50000');
  await page.getByRole('button', { name: 'Zet bovenaan wat past' }).press('Enter');
  await expect(page.locator('summary', { hasText: 'Gemeenten zoals de onze' })).toBeFocused();
  await expect(cards(page).first()).toContainText('Even groot');
});

test('what stands first goes side by side with one click', async ({ page }) => {
  await page.goto(`/aanpakken/?${OURS}`);
  await page.getByRole('link', { name: 'Zet de bovenste naast elkaar' }).click();
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(4);
});

test('a search is put in order by likeness, says why, and stands in the address', async ({ page }) => {
  await page.goto('/zoeken/?q=vergoeding');
  const items = page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const count = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('Lijkt op onze gemeente');
  await expect(page.getByRole('status')).toContainText('Zeg hieronder hoe jullie gemeente is');
  const ours = page.getByRole('group', { name: 'Onze gemeente' });
  await ours.getByRole('combobox', { name: 'Grootte van de gemeente' }).selectOption('20000-50000');
  await ours.getByRole('combobox', { name: 'Thema' }).selectOption('armoede-en-schulden');
  await expect(items.first()).toContainText('Even groot, ook Armoede en schulden');
  await expect(page.getByRole('status')).toHaveText(`${count} resultaten voor “vergoeding”, wat op jullie lijkt eerst`);
  await expect(page).toHaveURL(/sorteer=lijkt&mijn_grootte=20000-50000&mijn_thema=armoede-en-schulden$/);
  await page.reload();
  await expect(items.first()).toContainText('Even groot, ook Armoede en schulden');
  await page.goBack();
  await expect(items.first()).not.toContainText('ook Armoede');
});

test('without a script the lists are as they are, without a form that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/', '/aanpakken/', '/gemeenten/']) {
    await page.goto(`${path}?${OURS}`);
    await expect(page.getByRole('button', { name: 'Zet bovenaan wat past' })).toHaveCount(0);
  }
  await page.goto('/');
  await page.getByRole('link', { name: 'Vergelijk per thema' }).click();
  await page.getByRole('link', { name: 'Armoede en schulden' }).click();
  const rows = page.getByRole('table', { name: 'Elke aanpak in één regel' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('20.000 tot 50.000 inwoners');
  await context.close();
});

for (const [path, colorScheme] of [
  ['/aanpakken/', 'light'],
  ['/gemeenten/', 'dark'],
  ['/zoeken/', 'dark'],
] as const)
  test(`axe finds nothing on ${path} in order of likeness, in ${colorScheme}, and it fits`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${path}?${OURS}&q=vergoeding&sorteer=lijkt`);
    await expect(page.locator('.lijkt').first()).toBeVisible();
    expect(await findingsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
