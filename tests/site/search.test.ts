import { expect, type Page } from 'playwright/test';
import { holdBack } from './hold-back.js';
import { test } from './site-server.js';

const results = 'Zoekresultaten';

test('searching from the home page shows results, says how many, and the first opens', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('terugkoppeling');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  const list = page.getByRole('list', { name: results });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('resultaten voor “terugkoppeling”');
  await list.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a facet narrows the results, stands in the address, and Back undoes it', async ({ page }) => {
  await page.goto('/zoeken/?q=gemeente');
  const items = page.getByRole('list', { name: results }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const before = await page.getByRole('status').textContent();
  await page.getByRole('checkbox', { name: /^Tool/ }).check();
  await expect(page).toHaveURL(/soort=tool/);
  await expect(page.getByRole('status')).not.toHaveText(before ?? '');
  for (const item of await items.all()) await expect(item).toContainText('Tool');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(before ?? '');
});

test('opening an address with facets restores them, and values nobody knows are left out', async ({ page }) => {
  await page.goto('/zoeken/?soort=les&thema=jeugd&thema=onzin');
  await expect(page.getByRole('checkbox', { name: /^Les/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Jeugd/ })).toBeChecked();
  await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toContainText('Les');
});

test('two values of one facet give more than one of them', async ({ page }) => {
  const count = async (address: string) => {
    await page.goto(address);
    await expect(page.getByRole('status')).toContainText('resultaten');
    return Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  };
  const one = await count('/zoeken/?soort=les&thema=jeugd');
  expect(await count('/zoeken/?soort=les&thema=jeugd&thema=armoede-en-schulden')).toBeGreaterThan(one);
});

test('markup in a query is shown as text', async ({ page }) => {
  await page.goto(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('#zoekresultaten img')).toHaveCount(0);
});

test('when the index cannot be loaded the page says so and offers the browse lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/zoeken/?q=armoede');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await expect(page.getByRole('heading', { name: 'Op thema' })).toBeVisible();
});

test('when what searches cannot be loaded the page says so, and the next search tries again', async ({ page }) => {
  await page.route('**/assets/searching-*', (route) => route.abort());
  await page.goto('/zoeken/?q=armoede');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await page.unroute('**/assets/searching-*');
  await page.getByRole('searchbox').fill('vergoeding');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.getByRole('status')).toContainText('resultaten voor “vergoeding”');
});

test('more results follow below the first, and the keyboard goes on there', async ({ page }) => {
  await page.goto('/zoeken/?q=gemeente');
  const items = page.getByRole('list', { name: results }).getByRole('listitem');
  await expect(items).toHaveCount(10);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await expect(items).toHaveCount(20);
  await expect(items.nth(10).getByRole('link')).toBeFocused();
});

test('who types on sees what was found for the last letter', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').pressSequentially('taalvergoeding', { delay: 0 });
  await expect(page.getByRole('status')).toContainText('“taalvergoeding”');
});

test('a typing error is mended: the results of what was meant are shown at once, with a link', async ({ page }) => {
  await page.goto('/zoeken/?q=terugkopeling');
  await expect(page.getByText('Bedoelde u')).toContainText('terugkoppeling');
  await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toBeVisible();
  await page.getByRole('link', { name: 'terugkoppeling', exact: true }).first().click();
  await expect(page).toHaveURL(/q=terugkoppeling/);
  await expect(page.getByText('Bedoelde u')).toHaveCount(0);
});

test('nonsense finds nothing and offers the themes', async ({ page }) => {
  await page.goto('/zoeken/?q=kettingzaagonderhoud');
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
  await expect(page.getByRole('list', { name: results }).getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Armoede en schulden' })).toBeVisible();
});

test('a hit shows its kind and the sentence that says it, and a lesson opens at its place with the words marked', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=jeugdhulp&soort=les');
  const hit = page.getByRole('list', { name: results }).getByRole('listitem').first();
  await expect(hit).toContainText('Les · ');
  await expect(hit.locator('mark').first()).toBeVisible();
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/aanpakken\/[a-z-]+\/#les-/);
  await expect(page.locator('main mark').first()).toBeVisible();
  await expect(page.locator(':target')).toBeInViewport();
});

test('results follow while typing, and the address with them', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').pressSequentially('vergoed');
  await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toBeVisible();
  await expect(page).toHaveURL(/q=vergoed/);
});

test('who typed all of it before the script came is offered suggestions when it does', async ({ page }) => {
  const release = await holdBack(page, '**/assets/suggest-*.js');
  await page.goto('/tools/');
  await page.getByRole('searchbox').pressSequentially('gemeente zaan');
  release();
  await expect(page.getByRole('list', { name: 'Voorstellen' }).getByRole('link').first()).toContainText('Zaanstad');
});

/** Tells whether anything asked for suggestions, which a worker looks for, after what offers them came. */
const watchSuggesting = async (page: Page): Promise<() => Promise<boolean>> => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    window.Worker = class extends Worker {
      readonly #script: string;
      constructor(script: string | URL, options?: WorkerOptions) {
        super(script, options);
        this.#script = String(script);
      }
      override postMessage(question: unknown): void {
        asked.push(this.#script);
        super.postMessage(question);
      }
    };
  });
  return async () => {
    await expect(page.getByRole('list', { name: 'Voorstellen', includeHidden: true })).toBeAttached();
    return page.evaluate(() => JSON.stringify(Reflect.get(window, 'asked')).includes('/suggesting-'));
  };
};

test('a box that says what was searched for offers nothing before a letter is typed', async ({ page }) => {
  const isSuggesting = await watchSuggesting(page);
  const [release, releaseSearch] = await Promise.all(
    ['**/assets/suggest-*.js', '**/assets/search-*.js'].map((files) => holdBack(page, files)),
  );
  await page.goto('/zoeken/?q=gemeente', { waitUntil: 'commit' });
  await page.getByRole('searchbox').focus();
  releaseSearch?.();
  await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toBeVisible();
  release?.();
  expect(await isSuggesting()).toBe(false);
  await page.keyboard.press('End');
  await page.keyboard.type(' zaan');
  await expect(page.getByRole('list', { name: 'Voorstellen' }).getByRole('link').first()).toContainText('Zaanstad');
  expect(await isSuggesting()).toBe(true);
});

test('who searched before what offers suggestions came keeps the results in view', async ({ page }) => {
  const isSuggesting = await watchSuggesting(page);
  const release = await holdBack(page, '**/assets/suggest-*.js');
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').pressSequentially('armoede');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('resultaten voor “armoede”');
  release();
  expect(await isSuggesting()).toBe(false);
});

test('what was typed before the script of the search page came is searched for, and stays in the box', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/search-*.js');
  await page.goto('/zoeken/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').pressSequentially('vergoeding');
  release();
  await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('vergoeding');
  await expect(page).toHaveURL(/q=vergoeding/);
});

test('suggestions are reached with the arrow keys, left with Escape, and opened with Enter', async ({ page }) => {
  await page.goto('/tools/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await box.pressSequentially('gemeente zaan');
  const offered = page.getByRole('list', { name: 'Voorstellen' });
  await expect(offered.getByRole('link').first()).toContainText('Zaanstad');
  await page.keyboard.press('ArrowDown');
  await expect(offered.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(offered).toBeHidden();
  await box.press('d');
  await page.keyboard.press('Backspace');
  await expect(offered).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gemeenten\/zaanstad\/$/);
});

test('sorting by municipality puts those with a place in the order of the alphabet', async ({ page }) => {
  await page.goto('/zoeken/?q=gemeente&soort=aanpak&sorteer=gemeente');
  const items = page.getByRole('list', { name: results }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const places = (await items.locator('.treffer__soort').allTextContents()).map((text) => text.split(' · ')[1] ?? '');
  expect(places).toEqual([...places].sort((a, b) => a.localeCompare(b, 'nl')));
});

test('a search within one theme can be followed as a feed', async ({ page, request }) => {
  await page.goto('/zoeken/?thema=jeugd');
  const href = await page.getByRole('link', { name: 'Volg dit thema' }).getAttribute('href');
  const feed = await request.get(href ?? '');
  expect(feed.ok()).toBe(true);
  expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
});

for (const [what, query] of [
  ['of ten thousand characters', 'vergoeding '.repeat(900)],
  ['of emoji', '😀🎉'],
  ['of quotes', '"\'"'],
  ['from right to left', 'מה שלומך'],
  ['of words that tell nothing', 'de het een'],
] as const) {
  test(`a query ${what} breaks nothing`, async ({ page }) => {
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page.getByRole('status')).toContainText(/resultaat|resultaten|Niets gevonden/);
    await page.getByRole('searchbox').fill('terugkoppeling');
    await expect(page.getByRole('list', { name: results }).getByRole('listitem').first()).toBeVisible();
  });
}
