import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { createDocumentCache } from '../../../../../scripts/documents/document-cache.js';
import { makePicture } from '../../../../../scripts/documents/pictures/make-picture.js';
import { printPicture } from '../../../../../scripts/documents/pictures/printed-picture.js';
import { telephonePhoto } from './sample-picture.js';

const make = async (photo: Uint8Array) => {
  const written = new Map<string, Uint8Array>();
  const original = { name: 'foto.jpg', hash: 'abc', bytes: () => photo };
  const picture = await makePicture(original, createDocumentCache(false), (path, bytes) => written.set(path, bytes));
  return { picture, written };
};

test('a photo on its side is shown upright, no larger than a column, in modern formats', async () => {
  const { picture, written } = await make(await telephonePhoto());
  assert.deepEqual([picture.width, picture.height], [672, 1008]);
  assert.deepEqual(
    picture.sources.map(({ mediaType, files }) => [mediaType, ...files.map(({ width }) => width)]),
    [
      ['image/avif', 672, 1344],
      ['image/webp', 672, 1344],
    ],
  );
  assert.deepEqual([...written.keys()].sort(), [
    'assets/foto-abc-1344.avif',
    'assets/foto-abc-1344.webp',
    'assets/foto-abc-672.avif',
    'assets/foto-abc-672.jpg',
    'assets/foto-abc-672.webp',
  ]);
});

test('no file of a photo, also not the one for print, says where or by whom it was made', async () => {
  const photo = await telephonePhoto();
  assert.ok((await sharp(photo).metadata()).exif !== undefined);
  const { written } = await make(photo);
  for (const bytes of [...written.values(), await printPicture(photo)]) {
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    assert.deepEqual([exif, xmp, iptc, orientation ?? 1], [undefined, undefined, undefined, 1]);
  }
});

test('a small picture is not made larger', async () => {
  const icon = await sharp({ create: { width: 90, height: 30, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  const { picture } = await make(icon);
  assert.deepEqual([picture.width, picture.height, picture.fallback], [90, 30, 'assets/foto-abc-90.png']);
});
