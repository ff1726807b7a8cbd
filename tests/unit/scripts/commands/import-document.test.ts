import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { readKnownNames } from '../../../../scripts/contribute/known-names.js';
import { makeForm } from '../../../../scripts/contribute/word/make-form.js';
import { SMALL_NETWORK } from '../content/damaged-copy.js';
import { filledForm } from '../contribute/word/filled-form.js';

const folder = mkdtempSync(join(tmpdir(), 'invoer-'));
const content = join(folder, 'content');

const importFile = (file: string, slug: string) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/import.ts', file, '--slug', slug, '--content', content, '--date', '2026-11-24'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

const inFolder = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

before(() => cpSync(SMALL_NETWORK, content, { recursive: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

const SOURCES: readonly [name: string, file: () => Promise<string>][] = [
  ['docx', async () => inFolder('ingevuld.docx', await filledForm())],
  ['libreoffice-odt', async () => 'tests/fixtures/formulieren/libreoffice.odt'],
  ['libreoffice-docx', async () => 'tests/fixtures/formulieren/libreoffice.docx'],
];

for (const [slug, file] of SOURCES)
  test(`a filled-in form (${slug}) becomes an entry, its picture beside it, and nothing of its authors`, async () => {
    const { status, stdout, stderr } = importFile(await file(), slug);
    assert.equal(status, 0, stderr);
    const place = join(content, 'aanpakken', slug);
    const text = readFileSync(join(place, 'index.md'), 'utf8');
    const { library, findings } = loadContent(content);
    const aanpak = library?.aanpakken.find((entry) => entry.slug === slug);
    assert.ok(aanpak, findings.map(({ message }) => message).join('\n'));
    assert.equal(aanpak.titel, 'Stille straten');
    assert.equal(aanpak.status, 'concept');
    assert.match(aanpak.in_het_kort, /^Er kwamen driehonderd brieven \[B1\]\. Dat was veel\. ?\(Geteld in mei\.\)$/);
    assert.deepEqual(
      [aanpak.themas, aanpak.fasen, aanpak.gemeenten],
      [['verkeer', 'buren'], ['luisteren', 'doen'], ['stadum']],
    );
    assert.deepEqual(aanpak.stappen, [
      { titel: 'Luisteren', tekst: 'Eerst stil zijn.\n\nDan \\*praten\\*.', kant: 'samen' },
    ]);
    assert.deepEqual(aanpak.obstakels, ['Brommers.', 'Meer brommers.']);
    assert.equal(aanpak.lessen[0]?.id, 'ga-eerst-luisteren');
    assert.equal(aanpak.bronnen[0]?.id, 'B1');
    assert.match(aanpak.body, /\[Meer lezen\]\(https:\/\/stadum\.example\/straat\)/);
    assert.match(aanpak.body, /\| Maandag \| 3 \\\| 4 \|/);
    assert.match(aanpak.body, /## Nog te plaatsen.*Beleid en toverij.*Dit past nergens\./s);
    for (const secret of ['Schrijver', 'Marieke', 'Vertrouwelijk', 'tweehonderd', 'Geheime zin', 'javascript'])
      assert.equal(text.includes(secret), false, secret);
    const [photo = ''] = readdirSync(place).filter((name) => name.endsWith('.jpg'));
    assert.match(aanpak.body, new RegExp(`!\\[\\(nog te schrijven\\)\\]\\(${photo}\\)`));
    assert.equal((await sharp(join(place, photo)).metadata()).exif, undefined);
    assert.match(stdout, /Geen plek voor gevonden.*Nog te kiezen:\n {2}- Niveaus.*Nog in te vullen:/s);
    assert.match(stdout, /verborgen tekst/);
  });

const macro = (docx: Uint8Array) => zipSync({ ...unzipSync(docx), 'word/vbaProject.bin': new Uint8Array([1]) });
const bomb = (docx: Uint8Array) => zipSync({ ...unzipSync(docx), 'word/media/a.png': new Uint8Array(90_000_000) });
const longText = (docx: Uint8Array) =>
  zipSync({ ...unzipSync(docx), 'word/document.xml': new Uint8Array(9_000_000).map(() => 32) });
const otherForm = (docx: Uint8Array) => {
  const parts = unzipSync(docx);
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
  return zipSync({
    ...parts,
    'word/document.xml': Buffer.from(xml.replaceAll(/<w:t[^>]*>[^<]*<\/w:t>/g, '<w:t>Aanvraag</w:t>')),
  });
};
const encrypted = () =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

const MANIFEST = Buffer.from('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
/** As LibreOffice encrypts: each part, and since version 24 all of them as one. */
const encryptedOdt = (part: string) => () =>
  zipSync({ 'META-INF/manifest.xml': MANIFEST, [part]: new Uint8Array([1, 250, 7, 3]) });

const REFUSED: readonly [name: string, make: (docx: Buffer) => Uint8Array, says: RegExp][] = [
  ['that is no document', () => Buffer.from('hallo'), /geen Word- of LibreOffice-document/],
  ['that is empty', () => Buffer.alloc(0), /geen Word- of LibreOffice-document/],
  ['that was cut off', (docx) => docx.subarray(0, docx.length / 2), /beschadigd/],
  [
    'of which the text is rubbish',
    (docx) => zipSync({ ...unzipSync(docx), 'word/document.xml': Buffer.from('<w:docu') }),
    /beschadigd/,
  ],
  ['with a password', encrypted, /wachtwoord/],
  ['of LibreOffice with a password', encryptedOdt('content.xml'), /wachtwoord/],
  ['of the newest LibreOffice with a password', encryptedOdt('encrypted-package'), /wachtwoord/],
  ['of the old kind', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /oud soort document/],
  ['with macros', macro, /macro/],
  ['that unpacks to much more', bomb, /uitgepakt te groot/],
  ['with far too much text', longText, /uitgepakt te groot/],
  ['that is another form', otherForm, /niet het formulier/],
  ['that is a spreadsheet', () => zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') }), /geen tekstdocument/],
];

for (const [name, make, says] of REFUSED)
  test(`a file ${name} is refused with what to do, and nothing is written`, async () => {
    const before = readdirSync(folder);
    const file = inFolder('slecht.docx', make(await filledForm()));
    const { status, stderr } = importFile(file, 'slecht');
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.match(stderr, /Er is niets veranderd\.\n$/);
    assert.doesNotMatch(stderr, /Error|at file/);
    assert.equal(existsSync(join(content, 'aanpakken/slecht')), false);
    assert.deepEqual(
      readdirSync(folder).filter((entry) => entry !== 'slecht.docx'),
      before.filter((entry) => entry !== 'slecht.docx'),
    );
  });

test('a file of 200 MB is refused without reading it', () => {
  const file = inFolder('groot.docx', Buffer.from('PK'));
  truncateSync(file, 200_000_000);
  const { status, stderr } = importFile(file, 'groot');
  assert.equal(status, 1);
  assert.match(stderr, /te groot: hooguit 25 MB/);
});

test('an entry that exists is not overwritten', async () => {
  const file = join(content, 'aanpakken/stadum/index.md');
  const before = readFileSync(file, 'utf8');
  const { status, stderr } = importFile(inFolder('weer.docx', await filledForm()), 'stadum');
  assert.equal(status, 1);
  assert.match(stderr, /"stadum" bestaat al.*--slug/);
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('an empty form says that it is empty, and the form is the same file each time it is made', async () => {
  const names = readKnownNames(content);
  for (const kind of ['docx', 'odt'] as const) {
    const form = await makeForm(kind, names);
    assert.deepEqual(form, await makeForm(kind, names));
    const { status, stderr, stdout } = importFile(inFolder(`leeg.${kind}`, form), `leeg-${kind}`);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Overgenomen: 0 onderdelen/);
    assert.doesNotMatch(stdout, /Geen plek voor gevonden/);
  }
});
