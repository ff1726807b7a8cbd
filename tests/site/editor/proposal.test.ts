import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { editorSecurityPolicy } from '../../../layouts/content-security-policy.js';
import { editorBackend } from '../../../scripts/contribute/editor/editor-backend.js';
import { editorFile } from '../../../scripts/contribute/editor/editor-config.js';
import { readKnownNames } from '../../../scripts/contribute/known-names.js';
import { type Github, startGithub } from '../../github/start-github.js';
import { test } from '../site-server.js';
import { EditorForm } from './editor-form.js';
import { FILLED_FILE, fillAanpak } from './fill-aanpak.js';

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

/** Lets what the page asks of GitHub go to the stand-in on this machine, over a connection of its own. */
const sendTo = (page: Page, { api }: Github) =>
  page.route('https://api.github.com/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    return route.fulfill({ response: await route.fetch({ url: `${api}${pathname}${search}` }) });
  });

const signIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ik heb dit gelezen, open de editor' }).click();
  await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click();
  await page.getByRole('textbox', { name: 'Persoonlijk toegangstoken' }).fill('een-token');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
};

/** What the workflow on a pull request says about a branch, in a clone like the one that it makes. */
const review = (repository: string, branch: string): { status: number | null; summary: string; clone: string } => {
  const clone = mkdtempSync(join(tmpdir(), 'kopie-'));
  execFileSync('git', ['clone', '--quiet', '--branch', branch, repository, clone]);
  const args = ['scripts/launch.mjs', 'review', '--proposal', clone, '--base', 'origin/main'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, summary: stdout, clone };
};

let github: Github;
test.beforeEach(async ({ page }) => {
  github = await startGithub(REPO, '.');
  await withRepository(page);
  await sendTo(page, github);
});
test.afterEach(async ({ page }) => {
  // The editor goes on asking after it saved, and only the stand-in may hear it.
  await page.goto('about:blank');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  github.stop();
});

test('a change to a text on GitHub becomes a branch and a pull request, never a change to main', async ({ page }) => {
  const before = github.repository.tip('main');
  await page.goto('/beheer/#/collections/aanpak/entries/zaanstad/index');
  await signIn(page);
  await page.locator('[data-key-path="titel"]').getByRole('textbox').fill('Een andere titel');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect.poll(() => github.proposals.map(({ labels }) => labels)).toEqual([['sveltia-cms/draft']]);
  expect(github.proposals[0]).toMatchObject({ head: 'cms/aanpak/zaanstad', base: 'main', draft: true });
  expect(github.repository.tip('main')).toBe(before);
  const changed = github.repository.git(['diff', '--name-status', 'main', 'cms/aanpak/zaanstad']);
  expect(changed).toBe(`M\t${FILE}`);
  expect(github.repository.git(['show', `cms/aanpak/zaanstad:${FILE}`])).toContain('titel: Een andere titel');
});

test('a new aanpak arrives on GitHub as a branch that passes what the workflow runs on it', async ({ page }) => {
  await page.goto('/beheer/#/collections/aanpak/new');
  await signIn(page);
  await fillAanpak(new EditorForm(page));
  await new EditorForm(page).save();
  await expect.poll(() => github.proposals.map(({ labels }) => labels)).toEqual([['sveltia-cms/draft']]);
  const branch = github.proposals[0]?.head ?? '';
  expect(github.repository.git(['diff', '--name-status', 'main', branch])).toBe(`A\t${FILLED_FILE}`);
  const { status, summary, clone } = review(github.repository.folder, branch);
  rmSync(clone, { recursive: true, force: true });
  expect(status, summary).toBe(0);
  expect(summary).toContain('Dit voorstel is in orde');
  expect(summary).toContain('“Koffie met de wijk” (concept)');
});
