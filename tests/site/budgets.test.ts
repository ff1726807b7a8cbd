import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response } from 'playwright/test';
import { test } from './site-server.js';

/** Files that are compressed already. */
const COMPRESSED = /\.(woff2|avif|webp|png|jpg)$/;
const KB = 1000;

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly fonts: number;
  readonly script: number;
}

const sizeOf = (address: string, body: Buffer): number =>
  COMPRESSED.test(new URL(address).pathname) ? body.length : brotliCompressSync(body).length;

/** What a first visit to a page takes, with texts compressed by Brotli, before the reader does anything. */
const firstVisit = async (page: Page, path: string): Promise<Cost> => {
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  // What comes later is no part of the visit, and may come when the test is over.
  page.off('response', note);
  const all = await Promise.all(
    responses.map(async (response) => ({
      kind: response.request().resourceType(),
      size: sizeOf(response.url(), await response.body()),
    })),
  );
  const total = (some: typeof all) => some.reduce((sum, { size }) => sum + size, 0);
  return {
    requests: all.length,
    bytes: total(all),
    fonts: total(all.filter(({ kind }) => kind === 'font')),
    script: total(all.filter(({ kind }) => kind === 'script')),
  };
};

const SITE = process.env['TEST_SITE'] ?? '_site';

/** The aanpak that takes most to read; what holds for this one holds for all. */
const largestAanpak = (): string => {
  const sizeOfPage = (slug: string) => brotliCompressSync(readFileSync(`${SITE}/aanpakken/${slug}/index.html`)).length;
  const slugs = readdirSync(`${SITE}/aanpakken`).filter((slug) => existsSync(`${SITE}/aanpakken/${slug}/index.html`));
  const [largest] = slugs.map((slug) => ({ slug, size: sizeOfPage(slug) })).sort((a, b) => b.size - a.size);
  return `/aanpakken/${largest?.slug}/`;
};

const BUDGETS = [
  { path: largestAanpak(), bytes: 60 * KB, withoutFonts: 25 * KB, script: 5 * KB, requests: 6 },
  { path: '/', bytes: 70 * KB, withoutFonts: 30 * KB, script: 5 * KB, requests: 8 },
  { path: '/aanpakken/', bytes: 60 * KB, withoutFonts: 25 * KB, script: 5 * KB, requests: 8 },
  { path: '/lessen/', bytes: 80 * KB, withoutFonts: 40 * KB, script: 5 * KB, requests: 8 },
  { path: '/gemeenten/', bytes: 80 * KB, withoutFonts: 40 * KB, script: 5 * KB, requests: 8 },
  { path: '/themas/armoede-en-schulden/', bytes: 80 * KB, withoutFonts: 40 * KB, script: 5 * KB, requests: 8 },
  // A worksheet of two pages, the longest that there is.
  { path: '/tools/vergoeding-en-uitkering/', bytes: 60 * KB, withoutFonts: 25 * KB, script: 5 * KB, requests: 7 },
] as const;

for (const { path, bytes, withoutFonts, script, requests } of BUDGETS)
  test(`a first visit to ${path} stays within its bytes and requests`, async ({ page }) => {
    const cost = await firstVisit(page, path);
    expect(cost.bytes).toBeLessThanOrEqual(bytes);
    expect(cost.bytes - cost.fonts).toBeLessThanOrEqual(withoutFonts);
    expect(cost.requests).toBeLessThanOrEqual(requests);
    expect(cost.script).toBeLessThanOrEqual(script);
  });
