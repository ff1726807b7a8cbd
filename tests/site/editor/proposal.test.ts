import { expect, type Page } from 'playwright/test';
import { editorSecurityPolicy } from '../../../layouts/content-security-policy.js';
import { editorBackend } from '../../../scripts/contribute/editor/editor-backend.js';
import { editorFile } from '../../../scripts/contribute/editor/editor-config.js';
import { readKnownNames } from '../../../scripts/contribute/known-names.js';
import { test } from '../site-server.js';
import { standInForGithub } from './github-stand-in.js';

const REPO = 'netwerk/kennisbank';
const FILE = 'content/aanpakken/zaanstad/index.md';

/** The page as it is on a site that has a repository; the site under test has none. */
const withRepository = async (page: Page) => {
  const repository = `https://github.com/${REPO}`;
  const policy = editorSecurityPolicy(editorBackend(repository)?.origins ?? []);
  await page.route('**/beheer/instelling.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: editorFile(
        { naam: 'Netwerk', siteUrl: 'https://netwerk.example', basePath: '/', today: '2026-11-24', repository },
        readKnownNames('content'),
      ),
    }),
  );
  await page.route('**/beheer/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(Security-Policy" content=")[^"]*/, `$1${policy}`);
    return route.fulfill({ body, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
};

test.use({ locale: 'nl-NL', hosts: ['https://api.github.com/'] });

test('a change to a text on GitHub becomes a branch and a pull request, never a change to main', async ({ page }) => {
  await withRepository(page);
  const made = await standInForGithub(page, REPO, FILE);
  await page.goto('/beheer/#/collections/aanpak/entries/zaanstad/index');
  await page.getByRole('button', { name: 'Ik heb dit gelezen, open de editor' }).click();
  await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click();
  await page.getByRole('textbox', { name: 'Persoonlijk toegangstoken' }).fill('een-token');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.locator('[data-key-path="titel"]').getByRole('textbox').fill('Een andere titel');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect.poll(() => made.proposals).toEqual([{ head: 'cms/aanpak/zaanstad', base: 'main', draft: true }]);
  expect(made.branches).toEqual(['refs/heads/cms/aanpak/zaanstad']);
  expect(made.files.map(({ branch, path }) => `${branch}: ${path}`)).toEqual([`cms/aanpak/zaanstad: ${FILE}`]);
  expect(made.files[0]?.text).toContain('titel: Een andere titel');
});
