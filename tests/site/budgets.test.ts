import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
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
  const loading: Promise<{ kind: string; size: number }>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    loading.push(response.body().then((body) => ({ kind, size: sizeOf(response.url(), body) })));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const all = await Promise.all(loading);
  const total = (some: typeof all) => some.reduce((sum, { size }) => sum + size, 0);
  return {
    requests: all.length,
    bytes: total(all),
    fonts: total(all.filter(({ kind }) => kind === 'font')),
    script: total(all.filter(({ kind }) => kind === 'script')),
  };
};

// The icon and, once a visit, the list of changes are among the requests. Wanted are 6 of them for an aanpak, and 5 kB of
// script for a list, and 25 kB for an aanpak without fonts; all are one step short of that.
const BUDGETS = [
  { path: '/aanpakken/zaanstad/', bytes: 60 * KB, withoutFonts: 26 * KB, script: 5 * KB, requests: 7 },
  { path: '/', bytes: 70 * KB, withoutFonts: 37 * KB, script: 5 * KB, requests: 8 },
  { path: '/aanpakken/', bytes: 60 * KB, withoutFonts: 27 * KB, script: 7 * KB, requests: 8 },
  { path: '/lessen/', bytes: 80 * KB, withoutFonts: 45 * KB, script: 5 * KB, requests: 8 },
  // A worksheet of two pages, the longest that there is.
  { path: '/tools/vergoeding-en-uitkering/', bytes: 60 * KB, withoutFonts: 26 * KB, script: 5 * KB, requests: 7 },
] as const;

for (const { path, bytes, withoutFonts, script, requests } of BUDGETS)
  test(`a first visit to ${path} stays within its bytes and requests`, async ({ page }) => {
    const cost = await firstVisit(page, path);
    expect(cost.bytes).toBeLessThanOrEqual(bytes);
    expect(cost.bytes - cost.fonts).toBeLessThanOrEqual(withoutFonts);
    expect(cost.requests).toBeLessThanOrEqual(requests);
    expect(cost.script).toBeLessThanOrEqual(script);
  });
