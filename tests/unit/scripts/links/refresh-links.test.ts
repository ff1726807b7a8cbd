import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { publicLibrary } from '../../../../scripts/content/publish/public-library.js';
import { externalLinks } from '../../../../scripts/links/external-links.js';
import { findArchived } from '../../../../scripts/links/find-archived.js';
import { refreshLinks } from '../../../../scripts/links/refresh-links.js';
import { edit, loadDamaged, SMALL_NETWORK } from '../content/damaged-copy.js';
import { siteOnLoopback } from './site-on-loopback.js';

const GONE = { status: 404, location: null, retryAfter: null };
const THERE = { status: 200, location: null, retryAfter: null };
const addresses = Array.from({ length: 30 }, (_, at) => `https://voorbeeld.example/${at}`);

const roundIn = (isGone: (url: URL) => boolean) => ({
  world: { ask: async (url: URL) => (isGone(url) ? GONE : THERE), pause: async () => {}, now: () => 0 },
  findArchived: async () => ({ adres: 'https://web.archive.org/web/20240131000000/x', datum: '2024-01-31' }),
  today: '2026-11-16',
});

test('a saved version is looked for once a link is dead, not before', async () => {
  const [first] = addresses;
  assert.ok(first);
  const round = roundIn(({ pathname }) => pathname === '/0');
  const line = { adres: first, sinds: '2026-11-02', laatst: '2026-11-09' };
  assert.equal((await refreshLinks([{ ...line, dagen: 1 }], addresses, round))?.[0]?.archief, undefined);
  const links = await refreshLinks([{ ...line, dagen: 2 }], addresses, round);
  assert.deepEqual(
    links?.map(({ dagen, archief }) => [dagen, archief?.datum]),
    [[3, '2024-01-31']],
  );
});

test('when most links fail at once, the connection is at fault and nothing is written down', async () => {
  assert.equal(
    await refreshLinks(
      [],
      addresses,
      roundIn(({ pathname }) => pathname !== '/0'),
    ),
    null,
  );
});

test('addresses are gathered from sources and texts, with their files, and not from what is not public', () => {
  const { library } = loadDamaged((folder) => {
    edit(
      folder,
      'aanpakken/dorpen/index.md',
      '\n## Verhalen',
      '\nZie [daar](https://daar.example/x_(y)).\n\n## Verhalen',
    );
    edit(folder, 'aanpakken/geheim/index.md', 'adres: https', 'adres: https://geheim.example/#');
  });
  assert.ok(library);
  const found = externalLinks(publicLibrary(library, '2026-01-15'));
  assert.deepEqual(found.get('https://daar.example/x_(y)'), ['aanpakken/dorpen/index.md']);
  assert.ok(
    [...found.keys()].some((address) => library.aanpakken.some(({ bronnen }) => bronnen[0]?.adres === address)),
  );
  assert.ok([...found.keys()].every((address) => !address.includes('geheim')));
});

test('of an archive only an address in that archive is believed', async () => {
  const snapshot = (url: string) => JSON.stringify({ archived_snapshots: { closest: { available: true, url } } });
  const archive = await siteOnLoopback({
    '/goed?url=https%3A%2F%2Fa.example%2F&timestamp=20261102': (response) =>
      response.end(snapshot('http://web.archive.org/web/20240131123456/https://a.example/')),
    '/kwaad?url=https%3A%2F%2Fa.example%2F&timestamp=20261102': (response) =>
      response.end(snapshot('https://kwaad.example/web/20240131123456/https://a.example/')),
    '/leeg?url=https%3A%2F%2Fa.example%2F&timestamp=20261102': (response) => response.end('{"archived_snapshots":{}}'),
    '/stuk?url=https%3A%2F%2Fa.example%2F&timestamp=20261102': (response) => response.end('<html>'),
  });
  const find = (path: string) =>
    findArchived(archive.address + path, {
      adres: 'https://a.example/',
      sinds: '2026-11-02',
      laatst: '2026-11-16',
      dagen: 3,
    });
  try {
    assert.deepEqual(await find('/goed'), {
      adres: 'https://web.archive.org/web/20240131123456/https://a.example/',
      datum: '2024-01-31',
    });
    for (const path of ['/kwaad', '/leeg', '/stuk', '/er-niet']) assert.equal(await find(path), undefined, path);
  } finally {
    archive.close();
  }
});

test('the register is checked like all content: a wrong line is a finding', () => {
  const { findings } = loadDamaged((folder) =>
    writeFileSync(
      join(folder, 'links.yaml'),
      '- { adres: "javascript:alert(1)", sinds: 2026-11-02, laatst: 2026-11-09, dagen: 2 }\n',
    ),
  );
  assert.deepEqual(
    findings.map(({ file, code }) => `${file}: ${code}`),
    ['links.yaml: bad-address'],
  );
  assert.deepEqual(loadContent(SMALL_NETWORK).library?.links, []);
});
