import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { cardSvg } from '../../../../../scripts/documents/share/card-svg.js';
import { makeSharePictures } from '../../../../../scripts/documents/share/make-share-pictures.js';
import { openTypefaces } from '../../../../../scripts/documents/share/typeface.js';
import { smallSite } from '../../../layouts/small-site.js';

const folder = mkdtempSync(join(tmpdir(), 'deel-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const { library } = smallSite();
const { kleuren } = library.site;
const cardOf = (title: string) => cardSvg({ kicker: 'Tool', title }, 'Netwerk', kleuren, openTypefaces());

test('each approach, lesson, tool and theme has a picture of its own, small and as large as networks ask for', async () => {
  const pictures = await makeSharePictures(library, join(folder, 'een'), createByteCache(false, folder));
  for (const address of [
    '/',
    '/aanpakken/stadum/',
    '/lessen/dorpen-eerst-tellen/',
    '/tools/luisterkaart/',
    '/themas/verkeer/',
  ])
    assert.ok(pictures.has(address), address);
  for (const { path, alt } of pictures.values()) {
    const bytes = readFileSync(join(folder, 'een', path));
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
    assert.ok(bytes.length <= 60_000, `${alt}: ${bytes.length}`);
  }
});

test('the same texts give the same pictures, also when they come from the cache', async () => {
  const cache = createByteCache(true, join(folder, 'cache'));
  const fresh = await makeSharePictures(library, join(folder, 'twee'), cache);
  const kept = await makeSharePictures(library, join(folder, 'drie'), cache);
  assert.deepEqual(new Map([...kept].sort()), new Map([...fresh].sort()));
});

test('a title is drawn and never written, so nothing in it can be markup', () => {
  const svg = cardOf('</svg><script>alert(1)</script>&"<image href="http://example.com/x"/>');
  assert.doesNotMatch(svg, /script|image|alert|example/);
});

test('a title of 160 characters without a space, in other letters or of signs that no font has stays within the picture', async () => {
  for (const title of ['W'.repeat(160), 'Ж'.repeat(160), '😀'.repeat(80), '\u202e abc', 'Łódź']) {
    const { info } = await sharp(Buffer.from(cardOf(title))).toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [1200, 630]);
  }
});

test('letters that the display type lacks are drawn in the other one', () => {
  assert.equal(openTypefaces().display.hasAll('Ł'), false);
  assert.equal(openTypefaces().text.hasAll('Ł'), true);
});
