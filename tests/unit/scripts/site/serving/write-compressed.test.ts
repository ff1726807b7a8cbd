import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { serveFolder } from '../../../../../scripts/site/serve-folder.js';
import { writeCompressed } from '../../../../../scripts/site/serving/write-compressed.js';

const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
const site = join(folder, 'site');
const STYLES = 'a{color:red}'.repeat(200);
after(() => rmSync(folder, { recursive: true, force: true }));

const compress = async (isCacheUsed: boolean) => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(site, 'assets', 'stijl-1.css'), STYLES);
  writeFileSync(join(site, 'assets', 'letter.woff2'), 'x');
  await writeCompressed(site, createByteCache(isCacheUsed, join(folder, 'cache')));
};

test('what every reader loads stands in the site compressed too, the same with and without a cache', async () => {
  await compress(true);
  const first = readFileSync(join(site, 'assets', 'stijl-1.css.br'));
  assert.equal(brotliDecompressSync(first).toString(), STYLES);
  assert.equal(gunzipSync(readFileSync(join(site, 'assets', 'stijl-1.css.gz'))).toString(), STYLES);
  assert.ok(!existsSync(join(site, 'assets', 'letter.woff2.br')));
  for (const isCacheUsed of [true, false]) {
    await compress(isCacheUsed);
    assert.deepEqual(readFileSync(join(site, 'assets', 'stijl-1.css.br')), first);
  }
});

test('a file that is alone in its folder is compressed too, and of several none, as a reader loads one or another', async () => {
  const write = (name: string) => {
    const file = join(site, 'assets', name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, 'woord '.repeat(100));
  };
  for (const name of ['alleen-1/0.json', 'samen-1/0.json', 'samen-1/1.json']) write(name);
  await compress(false);
  assert.equal(brotliDecompressSync(readFileSync(join(site, 'assets', 'alleen-1', '0.json.br'))).length, 600);
  assert.deepEqual(readdirSync(join(site, 'assets', 'samen-1')).sort(), ['0.json', '1.json']);
});

test('our own server sends those files to browsers that can read them', async () => {
  await compress(false);
  const server = serveFolder(site, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const ask = (encoding: string) =>
    fetch(`http://127.0.0.1:${port}/assets/stijl-1.css`, { headers: { 'accept-encoding': encoding } });
  try {
    const packed = await ask('br');
    assert.equal(packed.headers.get('content-encoding'), 'br');
    assert.match(packed.headers.get('content-type') ?? '', /^text\/css/);
    assert.equal(await packed.text(), STYLES);
    assert.equal((await ask('identity')).headers.get('content-encoding'), null);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
