import { expect, type Page } from 'playwright/test';
import { test } from './site-server.js';

/** A word that only the index knows: no term of the glossary, and nobody asks for a page with it. */
const WORD = 'passender';

const status = (page: Page) => page.getByRole('status').first();
const search = async (page: Page, word: string) => {
  await page.locator('#zoek-pagina').fill(word);
  await page.locator('#zoek-pagina').press('Enter');
};

/** From here on the files of the index are gone, until something asks anew where they are. */
const makeSiteAnew = async (page: Page, isThereAgain: boolean) => {
  let asked = 0;
  await page.route('**/pagefind-entry.json*', (route) => {
    asked++;
    return route.continue();
  });
  await page.route('**/*.pf_index', (route) =>
    asked > 0 && isThereAgain ? route.continue() : route.fulfill({ status: 404, body: '' }),
  );
  return { timesAsked: () => asked };
};

test('a search page that was open while the site was made anew finds what there is now', async ({ page }) => {
  await page.goto('/zoeken/?q=armoede');
  await expect(status(page)).toContainText('“armoede”');
  await makeSiteAnew(page, true);
  await search(page, WORD);
  await expect(status(page)).toHaveText(new RegExp(`^\\d+ resultaten voor “${WORD}”$`));
});

test('where files stay away the search looks for them once more, and then tells what it has', async ({ page }) => {
  await page.goto('/zoeken/?q=armoede');
  await expect(status(page)).toContainText('“armoede”');
  const { timesAsked } = await makeSiteAnew(page, false);
  await search(page, WORD);
  await expect(status(page)).toContainText(`“${WORD}”`);
  await expect(page.getByRole('list', { name: 'Zoekresultaten' })).not.toHaveAttribute('aria-busy');
  expect(timesAsked()).toBe(1);
});
