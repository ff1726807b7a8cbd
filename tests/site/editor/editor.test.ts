import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { parse } from 'yaml';
import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import { EDITED_TYPES } from '../../../scripts/contribute/editor/editor-collection.js';
import { test } from '../site-server.js';
import { EditorForm } from './editor-form.js';
import { FILLED_FILE, fillAanpak } from './fill-aanpak.js';
import { guidePicture } from './guide-picture.js';
import { readFromRepository } from './local-repository.js';

test.use({ locale: 'nl-NL' });

/** What `npm run check` says about the content with one file more. */
const check = (file: string, text: string): { status: number | null; findings: unknown[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    const args = ['check', '--content', join(folder, 'content'), '--date', '2026-11-24', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, ['scripts/launch.mjs', ...args], { encoding: 'utf8' });
    const { findings } = JSON.parse(stdout);
    return { status, findings: findings.filter((one: { file: string }) => file.endsWith(one.file)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** One of each kind; the aanpak leaves much unknown. */
const EXISTING = {
  aanpak: 'content/aanpakken/drenthe/index.md',
  vraag: 'content/vragen/goed-stoppen/index.md',
  tool: 'content/tools/eerste-gesprek/index.md',
  sessie: 'content/sessies/2023-2/index.md',
  cohort: 'content/cohorten/2022/index.md',
  pagina: 'content/paginas/meedoen/index.md',
} as const;

test('an aanpak that is filled in and saved is a concept that passes the check', async ({ page }) => {
  const form = new EditorForm(page);
  await form.open();
  await guidePicture(page, 'editor-lijst');
  await page.getByRole('button', { name: 'Nieuw' }).click();
  await fillAanpak(form, () => guidePicture(page, 'editor-formulier'));
  await form.save();
  await expect(async () => expect(await readFromRepository(page, FILLED_FILE)).toContain('Koffie')).toPass();
  const text = await readFromRepository(page, FILLED_FILE);
  const { status, findings } = check(FILLED_FILE, text);
  expect(text).toContain('status: concept');
  expect(status, JSON.stringify(findings)).toBe(0);
});

/** The fields as the site reads them, and the text below. */
const read = (type: keyof typeof EXISTING, text: string) => {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { ...ENTRY_TYPES[type].schema.parse(parse(fields)), body: body.trim() };
};

test('saving a text that is there changes what was changed and nothing else', async ({ page }) => {
  const form = new EditorForm(page);
  await form.open();
  for (const type of EDITED_TYPES) {
    const file = EXISTING[type];
    const before = readFileSync(file, 'utf8');
    await form.visit(type, file.split('/')[2] ?? '');
    await form.write('titel', 'Een andere titel');
    await form.save();
    await expect(async () => expect(await readFromRepository(page, file)).not.toBe(before)).toPass();
    const after = read(type, await readFromRepository(page, file));
    expect(after).toEqual({ ...read(type, before), titel: 'Een andere titel' });
  }
});

test('a file that is added comes to stand beside the text, and leaves no field in it', async ({ page }) => {
  const form = new EditorForm(page);
  await form.open();
  await form.visit('pagina', 'over');
  const chooser = (await form.field('bijlagen')).locator('input[type=file]').first();
  await chooser.setInputFiles('content/paginas/handleiding-begeleider/editor-lijst.png');
  await expect((await form.field('bijlagen')).getByText('editor-lijst.png')).toBeVisible();
  await form.save();
  const besides = 'content/paginas/over/editor-lijst.png';
  await expect(async () => expect((await readFromRepository(page, besides)).length).toBeGreaterThan(0)).toPass();
  expect(await readFromRepository(page, 'content/paginas/over/index.md')).not.toContain('bijlagen');
});

test('the page is not to be found, and says first what not to write', async ({ page, request }) => {
  const answer = await page.goto('/beheer/');
  expect(answer?.headers()['x-robots-tag']).toBe('noindex');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('heading', { name: 'Lees dit eerst: geen persoonsgegevens' })).toBeVisible();
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/beheer/');
});
