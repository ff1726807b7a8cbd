import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { inspectAttachment } from '../../../../../scripts/content/attachments/inspect-attachment.js';
import { docx, exif, exifSegment, jpeg, odt, packedObjects, pdf, png, relations, xlsx } from './samples.js';

type Sample = readonly [name: string, file: string, bytes: Uint8Array, code: string];

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const changed = (bytes: Uint8Array, from: string, to: string) => {
  assert.ok(latin1(bytes).includes(from));
  return Buffer.from(latin1(bytes).replaceAll(from, to), 'latin1');
};
const field = (text: string) => `<w:p><w:r><w:instrText>${text}</w:instrText></w:r></w:p>`;
const external = (type: string, target: string) =>
  docx(undefined, relations(`<Relationship Type="http://x/${type}" Target="${target}" TargetMode="External"/>`));
const JS = '1 0 <</S/JavaScript/JS(app.alert(1))>>';

const REFUSED: readonly Sample[] = [
  ['HTML that is called a PDF', 'a.pdf', Buffer.from('<html><script>1</script>'), 'wrong-type'],
  ['a PNG that is called a PDF', 'a.pdf', png(), 'wrong-type'],
  ['a workbook that is called a Word file', 'a.docx', xlsx(''), 'wrong-type'],
  ['an OpenDocument text that is called a presentation', 'a.odp', odt(), 'wrong-type'],
  [
    'an encrypted or old Office file',
    'a.docx',
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    'encrypted-file',
  ],
  ['a Word file with a macro', 'a.docx', docx(undefined, { 'word/vbaProject.bin': 'x' }), 'embedded-file'],
  [
    'a Word file of the kind that may hold macros',
    'a.docx',
    docx(undefined, {
      '[Content_Types].xml':
        '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    }),
    'active-content',
  ],
  [
    'a Word file with another file in it',
    'a.docx',
    docx(undefined, { 'word/embeddings/x.xlsx': 'PK' }),
    'embedded-file',
  ],
  [
    'a template from elsewhere',
    'a.docx',
    external('attachedTemplate', 'https://kwaad.example/x.dotm'),
    'external-relation',
  ],
  ['a picture from elsewhere', 'a.docx', external('image', 'https://kwaad.example/x.png'), 'external-relation'],
  ['a link that runs something', 'a.docx', external('hyperlink', 'javascript:alert(1)'), 'external-relation'],
  [
    'a relation with an entity in its mode',
    'a.docx',
    docx(undefined, relations("<Relationship Type='x/image' Target='https://k.example' TargetMode='&#69;xternal'/>")),
    'external-relation',
  ],
  [
    'HTML that is taken in',
    'a.docx',
    docx(undefined, relations('<Relationship Type="x/aFChunk" Target="x.html"/>')),
    'active-content',
  ],
  ['a field that starts a program', 'a.docx', docx(field('DDEAUTO c:\\\\x "y"')), 'active-content'],
  [
    'such a field in pieces',
    'a.docx',
    docx('<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DE x</w:instrText></w:r>'),
    'active-content',
  ],
  [
    'a formula that starts a program',
    'a.xlsx',
    xlsx('', { 'xl/worksheets/sheet1.xml': "<c><f>cmd|'/c calc'!A0</f></c>" }),
    'active-content',
  ],
  [
    'changes that are tracked',
    'a.docx',
    docx('<w:del w:author="x"><w:r><w:delText>oud</w:delText></w:r></w:del>'),
    'tracked-changes',
  ],
  ['changes under another prefix', 'a.docx', docx('<y:ins y:author="x"/>'), 'tracked-changes'],
  [
    'comments',
    'a.docx',
    docx(undefined, { 'word/comments.xml': '<w:comments><w:comment w:id="1"/></w:comments>' }),
    'document-comments',
  ],
  ['hidden text', 'a.docx', docx('<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>'), 'hidden-text'],
  [
    'text hidden by a style',
    'a.docx',
    docx('<w:r><w:rPr><w:rStyle w:val="weg"/></w:rPr><w:t>geheim</w:t></w:r>', {
      'word/styles.xml': '<w:styles><w:style w:styleId="weg"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    }),
    'hidden-text',
  ],
  ['a hidden sheet', 'a.xlsx', xlsx('<sheet name="x" state="veryHidden"/>'), 'hidden-text'],
  [
    'entities of its own',
    'a.docx',
    docx(undefined, { 'word/x.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    'unreadable-file',
  ],
  [
    'another encoding',
    'a.docx',
    docx(undefined, { 'word/x.xml': Buffer.from('\ufeff<x/>', 'utf16le') }),
    'unreadable-file',
  ],
  ['a path that leaves the archive', 'a.docx', docx(undefined, { '../x.xml': '<x/>' }), 'archive-name'],
  ['a bomb', 'a.docx', docx(undefined, { 'word/x.xml': ' '.repeat(40_000_000) }), 'archive-too-large'],
  [
    'something before it',
    'a.docx',
    Buffer.concat([docx().subarray(0, 4), Buffer.from('x'), docx()]),
    'unreadable-file',
  ],
  ['something behind it', 'a.docx', Buffer.concat([docx(), Buffer.from('<script>')]), 'unreadable-file'],
  ['an archive in an archive', 'a.docx', docx(undefined, { 'word/x.zip': zipSync({}) }), 'embedded-file'],
  [
    'a macro in OpenDocument',
    'a.odt',
    odt('<office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:x"/></office:event-listeners>'),
    'active-content',
  ],
  [
    'a picture from elsewhere in OpenDocument',
    'a.odt',
    odt('<draw:image xlink:href="https://kwaad.example/x.png"/>'),
    'external-relation',
  ],
  [
    'changes in OpenDocument',
    'a.odt',
    odt('<text:tracked-changes><text:changed-region/></text:tracked-changes>'),
    'tracked-changes',
  ],
  [
    'comments in OpenDocument',
    'a.odt',
    odt('<office:annotation><text:p>x</text:p></office:annotation>'),
    'document-comments',
  ],
  ['hidden text in OpenDocument', 'a.odt', odt('<text:hidden-text text:string-value="x"/>'), 'hidden-text'],
  [
    'a password in OpenDocument',
    'a.odt',
    odt(undefined, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    'encrypted-file',
  ],
  ['JavaScript in a PDF', 'a.pdf', pdf('x', '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'), 'active-content'],
  [
    'JavaScript with coded letters',
    'a.pdf',
    pdf('x', '/OpenAction<</S/J#61vaScript/J#53 6 0 R>>', ['(x)']),
    'active-content',
  ],
  ['JavaScript in packed objects', 'a.pdf', pdf('x', '', [packedObjects(JS)]), 'active-content'],
  [
    'JavaScript packed in another way',
    'a.pdf',
    pdf('x', '', [packedObjects(JS, '[/ASCIIHexDecode/FlateDecode]')]),
    'unreadable-file',
  ],
  ['JavaScript behind a false stream', 'a.pdf', pdf('x', '', ['(>>stream\n)', '<</S/JavaScript>>']), 'active-content'],
  ['a PDF that starts a program', 'a.pdf', pdf('x', '/OpenAction<</S/Launch/F(cmd.exe)>>'), 'active-content'],
  ['a file in a PDF', 'a.pdf', pdf('x', '/Names<</EmbeddedFiles 6 0 R>>', ['<<>>']), 'embedded-file'],
  ['a form that sends', 'a.pdf', pdf('x', '', ['<</S/SubmitForm/F(https://kwaad.example)>>']), 'active-content'],
  ['a link in a PDF that runs something', 'a.pdf', pdf('x', '', ['<</S/URI/URI(javascript:x)>>']), 'refused-link'],
  ['comments in a PDF', 'a.pdf', pdf('x', '', ['<</Type/Annot/Subtype/Text/Contents(geheim)>>']), 'document-comments'],
  ['a PDF with a password', 'a.pdf', changed(pdf(), '/Root 1 0 R', '/Root 1 0 R/Encrypt 9 0 R'), 'encrypted-file'],
  [
    'a PDF with an earlier version',
    'a.pdf',
    Buffer.concat([pdf(), Buffer.from('startxref\n9\n%%EOF\n')]),
    'pdf-revisions',
  ],
  ['a PDF with something behind it', 'a.pdf', Buffer.concat([pdf(), zipSync({})]), 'unreadable-file'],
  [
    'a bomb in a PDF',
    'a.pdf',
    pdf('x', '', [
      `<</Filter/FlateDecode/Length 9>>\nstream\n${deflateSync(Buffer.alloc(70_000_000)).toString('latin1')}\nendstream`,
    ]),
    'archive-too-large',
  ],
  ['a picture with too many pixels', 'a.png', png(100_000, 100_000), 'too-many-pixels'],
  ['a picture that is cut off', 'a.png', png().subarray(0, 30), 'unreadable-file'],
  ['a photo with its place', 'a.jpg', jpeg([exifSegment([0x8825])]), 'image-location'],
  ['a PNG with its place', 'a.png', png(2, 2, [['eXIf', exif([0x8825])]]), 'image-location'],
  [
    'a photo with its place as XMP',
    'a.jpg',
    jpeg([[0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="52"/>')]]),
    'image-location',
  ],
  [
    'a photo with its place in a Word file',
    'a.docx',
    docx(undefined, { 'word/media/a.jpg': jpeg([exifSegment([0x8825])]) }),
    'image-location',
  ],
];

const errorsIn = async (file: string, bytes: Uint8Array) => {
  const { problems } = await inspectAttachment(file, bytes);
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

for (const [name, file, bytes, code] of REFUSED)
  test(`${name} is refused`, async () => {
    const errors = await errorsIn(file, bytes);
    assert.ok(errors.includes(code), errors.join());
  });

const FINE: readonly (readonly [name: string, file: string, bytes: Uint8Array])[] = [
  ['a Word file', 'a.docx', docx()],
  ['a Word file with a link', 'a.docx', external('hyperlink', 'https://www.gemeente.example/')],
  ['a Word file with a table of contents', 'a.docx', docx(field(' TOC \\o "1-3" \\h '))],
  ['a Word file with an empty list of comments', 'a.docx', docx(undefined, { 'word/comments.xml': '<w:comments/>' })],
  [
    'a style for hidden text that nobody uses',
    'a.docx',
    docx(undefined, { 'word/styles.xml': '<w:style w:styleId="z"><w:vanish/></w:style>' }),
  ],
  [
    'a workbook with a sum',
    'a.xlsx',
    xlsx('<sheet name="x"/>', { 'xl/worksheets/sheet1.xml': '<c><f>SUM(A1:A2)</f></c>' }),
  ],
  ['an OpenDocument text with a link', 'a.odt', odt('<text:a xlink:href="https://www.gemeente.example/">x</text:a>')],
  ['a PDF', 'a.pdf', pdf()],
  [
    'a PDF with a link and packed objects',
    'a.pdf',
    pdf('x', '', ['<</S/URI/URI(https://a.example/)>>', packedObjects('1 0 <</A/B>>')]),
  ],
  ['a PDF about JavaScript', 'a.pdf', pdf('De taal JavaScript, en /JS in een zin')],
  ['a photo', 'a.jpg', jpeg([exifSegment([0x0112, 0x010f])])],
  ['a photo with another picture behind it', 'a.jpg', jpeg([], 'nog een')],
  ['a PNG with a comment', 'a.png', png(2, 2, [['tEXt', 'Software\0GIMP']])],
];

for (const [name, file, bytes] of FINE)
  test(`${name} may be published`, async () => {
    assert.deepEqual(await errorsIn(file, bytes), []);
  });

test('all words of a file come out, also where they stand apart', async () => {
  const word = await inspectAttachment(
    'a.docx',
    docx('<w:p><w:r><w:t>06-12</w:t></w:r><w:r><w:t>345678</w:t></w:r></w:p>', {
      'word/footnotes.xml': '<w:p>voetnoot</w:p>',
    }),
  );
  assert.match(word.texts.join(' '), /06-12345678/);
  assert.match(word.texts.join(' '), /voetnoot/);
  const page = await inspectAttachment('a.pdf', pdf('Bel 06-12345678', '', ['<</V(ingevuld)>>']));
  assert.match(page.texts.join(' '), /06-12345678/);
  assert.match(page.texts.join(' '), /ingevuld/);
});
