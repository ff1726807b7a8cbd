import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { cleanAttachment } from '../../../../../scripts/content/attachments/clean-attachment.js';
import { inspectAttachment } from '../../../../../scripts/content/attachments/inspect-attachment.js';
import { docx, exif, exifSegment, jpeg, odt, pdf, png } from './samples.js';

const CORE =
  '<cp:coreProperties><dc:title>Verslag</dc:title><dc:creator>Piet Bakker</dc:creator><cp:lastModifiedBy>PB</cp:lastModifiedBy></cp:coreProperties>';

const warned = async (name: string, bytes: Uint8Array) =>
  (await inspectAttachment(name, bytes)).problems.map(({ severity, code }) => `${severity}/${code}`);

test('a Word file is published without who made it, and with its text', async () => {
  const bytes = docx(undefined, { 'docProps/core.xml': CORE });
  assert.deepEqual(await warned('a.docx', bytes), ['warning/document-author']);
  const clean = cleanAttachment(bytes);
  assert.deepEqual(await warned('a.docx', clean), []);
  const parts = unzipSync(clean);
  assert.match(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array()), /Verslag/);
  assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /Gewone tekst/);
});

test('an OpenDocument text is published without who made it, its type still first and not packed', async () => {
  const meta = '<office:meta><meta:initial-creator>Piet Bakker</meta:initial-creator></office:meta>';
  const clean = cleanAttachment(odt(undefined, { 'meta.xml': meta }));
  assert.deepEqual(await warned('a.odt', clean), []);
  assert.equal(Buffer.from(clean).toString('latin1', 30, 38), 'mimetype');
  assert.equal(Buffer.from(clean).toString('latin1', 38, 77), 'application/vnd.oasis.opendocument.text');
});

test('a PDF is published without its author, and no byte moves', async () => {
  const bytes = pdf('x', '', ['<</Author(Piet Bakker)/Title(Verslag)>>']);
  assert.deepEqual(await warned('a.pdf', bytes), ['warning/document-author']);
  const clean = Buffer.from(cleanAttachment(bytes));
  assert.equal(clean.length, bytes.length);
  assert.equal(clean.includes('Bakker'), false);
  assert.ok(clean.includes('Verslag'));
  assert.deepEqual(await warned('a.pdf', clean), []);
});

test('a picture is published without what was written with it; how it was held stays', async () => {
  const photo = jpeg([exifSegment([0x0112, 0x013b]), [0xfe, Buffer.from('door Piet Bakker')]], 'film');
  assert.deepEqual(await warned('a.jpg', photo), ['warning/image-author']);
  const clean = Buffer.from(cleanAttachment(photo));
  assert.deepEqual(await warned('a.jpg', clean), []);
  assert.equal(clean.includes('Bakker') || clean.includes('film'), false);
  assert.ok(clean.includes('Exif'));
  const drawing = Buffer.from(
    cleanAttachment(
      png(2, 2, [
        ['tEXt', 'Author\0Piet Bakker'],
        ['eXIf', exif([0x8825])],
      ]),
    ),
  );
  assert.equal(drawing.includes('Bakker') || drawing.includes('eXIf'), false);
  assert.deepEqual(await warned('a.png', drawing), []);
});

test('the same file is published as the same bytes', () => {
  assert.deepEqual(cleanAttachment(docx()), cleanAttachment(docx()));
});
