import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { attachmentsOf } from '../../../../scripts/content/attachments/attachments-of.js';
import type { Download } from '../../../../scripts/content/download.js';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { createDocumentCache } from '../../../../scripts/documents/document-cache.js';
import { makeDocuments } from '../../../../scripts/documents/make-documents.js';
import { makePictures } from '../../../../scripts/documents/pictures/make-pictures.js';
import { smallSite } from '../../layouts/small-site.js';
import { edit, SMALL_NETWORK } from '../content/damaged-copy.js';
import { telephonePhoto } from './pictures/sample-picture.js';

const ALT = 'Een "blauw" vlak & meer';
const folder = mkdtempSync(join(tmpdir(), 'bijlagen-'));
const file = (...path: string[]) => readFileSync(join(folder, 'site', ...path));
let downloads: readonly Download[] = [];

before(async () => {
  const content = join(folder, 'inhoud');
  cpSync(SMALL_NETWORK, content, { recursive: true });
  const tool = join(content, 'tools/luisterkaart');
  writeFileSync(join(tool, 'foto.jpg'), await telephonePhoto());
  edit(content, 'tools/luisterkaart/index.md', '## Wat hoor je?', `## Wat hoor je?\n\n![${ALT}](foto.jpg)`);
  const { library } = loadContent(content);
  assert.ok(library !== null);
  const cache = createDocumentCache(false);
  const attachments = attachmentsOf(content, library);
  const pictures = await makePictures(attachments, join(folder, 'site'), cache);
  downloads = await makeDocuments({ ...smallSite(), library, pictures }, attachments, join(folder, 'site'), cache);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a file beside an entry is listed with its type, size, digest and the day on which the entry changed', () => {
  const bytes = file('tools/luisterkaart/foto.jpg');
  assert.deepEqual(
    downloads.filter(({ isAttachment }) => isAttachment),
    [
      {
        address: '/tools/luisterkaart/foto.jpg',
        page: '/tools/luisterkaart/',
        title: 'foto.jpg',
        format: 'JPG',
        mediaType: 'image/jpeg',
        size: bytes.length,
        date: '2026-01-05',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        isAttachment: true,
      },
    ],
  );
});

test('the zip of a session that uses the tool holds the file and its digest', () => {
  const zip = downloads.find(({ address }) => /^\/sessies\/.*\.zip$/.test(address));
  const parts = unzipSync(file(zip?.address ?? ''));
  assert.ok('2-tools/luisterkaart-bijlagen/foto.jpg' in parts, Object.keys(parts).join());
  assert.match(strFromU8(parts['LEESMIJ.txt'] ?? new Uint8Array()), /foto\.jpg \(JPG\)/);
});

test('a picture in a text stands in ODT and DOCX with its description', () => {
  const odt = unzipSync(file('tools/luisterkaart/luisterkaart.odt'));
  const docx = unzipSync(file('tools/luisterkaart/luisterkaart.docx'));
  const escaped = 'Een &quot;blauw&quot; vlak &amp; meer';
  assert.ok(strFromU8(odt['content.xml'] ?? new Uint8Array()).includes(`<svg:desc>${escaped}</svg:desc>`));
  assert.ok(strFromU8(docx['word/document.xml'] ?? new Uint8Array()).includes(`descr="${escaped}"`));
});

test('a picture in a text is a described figure in the PDF, which is still PDF/UA', () => {
  const pdf = file('tools/luisterkaart/luisterkaart.pdf').toString('latin1');
  assert.match(pdf, /pdfuaid:part>1</);
  assert.equal(pdf.match(/\/Subtype\s*\/Image/g)?.length, 1);
});
