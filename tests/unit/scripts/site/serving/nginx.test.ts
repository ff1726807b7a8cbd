import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { nginxBrotliConfig, nginxConfig } from '../../../../../scripts/site/serving/nginx-config.js';
import { headerRules, SECURITY_HEADERS } from '../../../../../scripts/site/serving/security-headers.js';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const BROTLI = ['filter', 'static']
  .map((part) => `/usr/lib/nginx/modules/ngx_http_brotli_${part}_module.so`)
  .filter(existsSync);
const skip = NGINX === undefined ? 'nginx is not installed here' : false;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let server: ChildProcess | null = null;
let port = 0;
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port, path, headers, host: '127.0.0.1' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const site = (path: string, content: string) => {
  mkdirSync(join(folder, '_site', path, '..'), { recursive: true });
  writeFileSync(join(folder, '_site', path), content);
};

const until = async (works: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      await works();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};

before(async () => {
  if (NGINX === undefined) return;
  port = await freePort();
  const page = `<!DOCTYPE html><html>${'tekst '.repeat(500)}</html>`;
  for (const path of ['index.html', '404.html', 'tools/a/index.html', 'aanpakken/oud/index.html']) site(path, page);
  site('assets/stijl-1a2b3c4d5e.css', 'a{color:red}'.repeat(200));
  site('assets/icoon.svg', '<svg/>');
  site('assets/suggest-1a2b3c4d.js', '1;'.repeat(500));
  for (const way of ['br', 'gz']) site(`assets/suggest-1a2b3c4d.js.${way}`, `packed as ${way}`);
  site('pagefind/index/nl_1.pf_index', 'x');
  site('pagefind/pagefind.js', 'x');
  site('tools/a/werkblad.docx', 'x');
  site('data/lessen.json', '{}');
  site('.git/config', 'geheim');
  site('_headers', 'x');
  site(
    '_nginx.conf',
    nginxConfig([{ from: '/aanpakken/oud/', to: '/aanpakken/nieuw/', file: 'x' }], '/', headerRules([])),
  );
  site('_nginx-brotli.conf', nginxBrotliConfig());
  writeFileSync(join(folder, 'geheim.txt'), 'geheim');
  const lines = [
    ...BROTLI.map((path) => `load_module ${path};`),
    'daemon off; pid nginx.pid; error_log stderr; events {}',
    'http { include /etc/nginx/mime.types; access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`),
    `server { listen 127.0.0.1:${port}; root ${folder}/_site; include ${folder}/_site/_nginx.conf;`,
    BROTLI.length > 0 ? `include ${folder}/_site/_nginx-brotli.conf;` : '',
    '} }',
  ];
  writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  server = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' });
  await until(() => get('/'));
});

after(() => {
  server?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

for (const path of [
  '/',
  '/tools/a/',
  '/assets/stijl-1a2b3c4d5e.css',
  '/nergens/',
  '/pagefind/pagefind.js',
  '/aanpakken/oud/',
])
  test(`every header comes with ${path}`, { skip }, async () => {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      assert.equal(headers[name.toLowerCase()], value, name);
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe-inline/);
    assert.equal(headers.server, 'nginx');
  });

test('a page is packed with gzip, and with Brotli where a browser can read it', { skip }, async () => {
  assert.equal((await get('/', { 'accept-encoding': 'gzip' })).headers['content-encoding'], 'gzip');
  if (BROTLI.length > 0) assert.equal((await get('/', { 'accept-encoding': 'br' })).headers['content-encoding'], 'br');
});

test('what the build packed already is sent as it is', { skip }, async () => {
  for (const [way, encoding] of [['gz', 'gzip'] as const, ...(BROTLI.length > 0 ? [['br', 'br'] as const] : [])]) {
    const { headers, body } = await get('/assets/suggest-1a2b3c4d.js', { 'accept-encoding': encoding });
    assert.equal(headers['content-encoding'], encoding);
    assert.match(String(headers['content-type']), /javascript/);
    assert.equal(body.toString(), `packed as ${way}`);
  }
  assert.match((await get('/assets/suggest-1a2b3c4d.js')).body.toString(), /^1;/);
});

test('a part of a file can be asked for', { skip }, async () => {
  const { status, body, headers } = await get('/', { range: 'bytes=0-8' });
  assert.equal(status, 206);
  assert.equal(body.toString(), '<!DOCTYPE');
  assert.match(String(headers['content-range']), /^bytes 0-8\//);
});

test('files whose name changes with their content are kept for ever, pages are asked for again', { skip }, async () => {
  for (const path of ['/assets/stijl-1a2b3c4d5e.css', '/pagefind/index/nl_1.pf_index'])
    assert.match(String((await get(path)).headers['cache-control']), /immutable/);
  for (const path of ['/', '/pagefind/pagefind.js', '/assets/icoon.svg'])
    assert.equal((await get(path)).headers['cache-control'], 'no-cache');
  const { headers } = await get('/');
  assert.equal((await get('/', { 'if-none-match': String(headers.etag) })).status, 304);
});

test('what is not there is a page that says so', { skip }, async () => {
  const { status, headers, body } = await get('/nergens/');
  assert.equal(status, 404);
  assert.match(String(headers['content-type']), /text\/html; charset=utf-8/);
  assert.match(body.toString(), /tekst/);
});

test('an earlier address is a redirect, a folder without its slash too, and neither names a host', {
  skip,
}, async () => {
  const moved = await get('/aanpakken/oud/');
  assert.deepEqual([moved.status, moved.headers.location], [301, '/aanpakken/nieuw/']);
  const folderOf = await get('/tools/a');
  assert.deepEqual([folderOf.status, folderOf.headers.location], [301, '/tools/a/']);
});

test('a document is saved and can do nothing in the origin of the site', { skip }, async () => {
  const { headers } = await get('/tools/a/werkblad.docx');
  assert.equal(headers['content-disposition'], 'attachment');
  assert.match(String(headers['content-security-policy']), /sandbox/);
});

test('open data may be read from other sites', { skip }, async () => {
  assert.equal((await get('/data/lessen.json')).headers['access-control-allow-origin'], '*');
});

for (const path of [
  '/../geheim.txt',
  '/%2e%2e/geheim.txt',
  '/tools/..%2f..%2fgeheim.txt',
  '/..%5cgeheim.txt',
  '/.git/config',
  '/_headers',
  '/_nginx.conf',
  '/tools//../../geheim.txt',
])
  test(`nothing outside the site is served: ${path}`, { skip }, async () => {
    const { status, body } = await get(path);
    assert.ok([400, 404].includes(status), String(status));
    assert.doesNotMatch(body.toString(), /geheim/);
  });
