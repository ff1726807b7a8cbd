import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withPublished } from '../../../../../scripts/content/addresses/published-addresses.js';
import { redirectsOf } from '../../../../../scripts/content/addresses/redirects.js';
import { inspectContent } from '../../../../../scripts/content/inspect-content.js';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { edit, SMALL_NETWORK } from '../damaged-copy.js';

const DORPEN = 'aanpakken/dorpen/index.md';

const findingsAfter = async (register: string, change: (folder: string) => void = () => {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
  try {
    cpSync(SMALL_NETWORK, folder, { recursive: true });
    writeFileSync(join(folder, 'adressen.yaml'), register);
    change(folder);
    const { findings } = await inspectContent(folder, '2025-06-01');
    return findings.map(({ code, file, line }) => `${code} ${file}:${line}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('an address that was published and is there is fine', async () => {
  assert.deepEqual(await findingsAfter('- adres: /aanpakken/dorpen/\n  plekken: [les-eerst-tellen]\n'), []);
});

test('an address that would vanish is an error at its line in the register', async () => {
  assert.deepEqual(await findingsAfter('- adres: /\n- adres: /aanpakken/weg/\n'), ['lost-address adressen.yaml:2']);
});

test('a lesson that would vanish is an error', async () => {
  const register = '- adres: /aanpakken/dorpen/\n  plekken: [les-weg]\n';
  assert.deepEqual(await findingsAfter(register), ['lost-anchor adressen.yaml:1']);
});

test('an earlier address, an earlier name of a lesson and a stated reason each keep the promise', async () => {
  const register =
    '- adres: /aanpakken/weg/\n- adres: /lessen/weg-oud/\n- adres: /tools/op-verzoek/\n  vervallen: Op verzoek.\n';
  const codes = await findingsAfter(register, (folder) => {
    edit(folder, DORPEN, 'contact:', 'eerdere_adressen: [/aanpakken/weg/]\ncontact:');
    edit(folder, DORPEN, '  - id: eerst-tellen', '  - id: eerst-tellen\n    eerdere_ids: [oud]');
  });
  assert.deepEqual(codes, []);
});

test('an earlier address that belongs to another page is an error', async () => {
  const codes = await findingsAfter('- adres: /\n', (folder) =>
    edit(folder, DORPEN, 'contact:', 'eerdere_adressen: [/tools/luisterkaart/]\ncontact:'),
  );
  assert.deepEqual(codes, [`address-taken ${DORPEN}:1`]);
});

for (const address of ['/pagefind/pagefind.js', '/pagefind/x/', '/../x/', '/x/?y', '/', '//kwaad.example/'])
  test(`no earlier address takes a place of the site itself: ${address}`, async () => {
    const codes = await findingsAfter('- adres: /\n', (folder) =>
      edit(folder, DORPEN, 'contact:', `eerdere_adressen: ["${address}"]\ncontact:`),
    );
    assert.match(codes.join(), /^(reserved-address|wrong-format)/);
  });

test('a register only grows: what is in it stays, what is published is added', () => {
  const { library } = loadContent(SMALL_NETWORK);
  assert.ok(library);
  const register = withPublished([{ adres: '/tools/oud/', plekken: [], vervallen: 'Op.' }], library);
  assert.deepEqual(
    register.find(({ adres }) => adres === '/tools/oud/'),
    { adres: '/tools/oud/', plekken: [], vervallen: 'Op.' },
  );
  assert.deepEqual(register.find(({ adres }) => adres === '/aanpakken/dorpen/')?.plekken, ['les-eerst-tellen']);
});

test('who renames an aanpak takes its lessons along', () => {
  const { library } = loadContent(SMALL_NETWORK);
  assert.ok(library);
  const aanpakken = library.aanpakken.map((aanpak) =>
    aanpak.slug === 'dorpen' ? { ...aanpak, eerdere_adressen: ['/aanpakken/oud/'] } : aanpak,
  );
  assert.deepEqual(
    redirectsOf({ ...library, aanpakken }).map(({ from, to }) => [from, to]),
    [
      ['/aanpakken/oud/', '/aanpakken/dorpen/'],
      ['/lessen/oud-eerst-tellen/', '/lessen/dorpen-eerst-tellen/'],
    ],
  );
});
