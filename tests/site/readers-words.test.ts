import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect } from 'playwright/test';
import { zoekwoordenRegisterSchema } from '../../schemas/registers/zoekwoorden.js';
import { test } from './site-server.js';

const REGISTER = zoekwoordenRegisterSchema.parse(load(readFileSync('content/zoekwoorden.yaml', 'utf8')));

const TEXT = /\.(html|js|json|xml|csv|txt|bib|ris|ics|bin)$/;

const longestOf = (phrases: readonly string[]): string =>
  [...phrases].sort((a, b) => b.length - a.length)[0]?.toLowerCase() ?? '';

test('what readers type who look for a page stands in no file of the site', () => {
  const site = process.env['TEST_SITE'] ?? '_site';
  const phrases = REGISTER.map(({ zoekwoorden }) => longestOf(zoekwoorden));
  const found = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .flatMap((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8').toLowerCase();
      return phrases.filter((phrase) => text.includes(phrase)).map((phrase) => `${entry.name}: ${phrase}`);
    });
  expect(phrases.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('a saying of readers leads to the lesson that is about it, though no text holds its words', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('met lood in de schoenen naar de brievenbus');
  const first = page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveAttribute('href', /amsterdam\/.*les-brieven-die-ontmoedigen/);
});
