import { deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const zip = (parts: Parts): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A small Word file; `body` stands in its text, `parts` are added or replaced. */
export const docx = (body = '<w:p><w:r><w:t>Gewone tekst</w:t></w:r></w:p>', parts: Parts = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

/** The relations of a Word text. */
export const relations = (relation: string): Parts => ({
  'word/_rels/document.xml.rels': `<Relationships>${relation}</Relationships>`,
});

/** A small OpenDocument text. */
export const odt = (body = '<text:p>Gewone tekst</text:p>', parts: Parts = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...parts,
  });

/** A small workbook. */
export const xlsx = (sheets: string, parts: Parts = {}): Uint8Array =>
  zip({
    '[Content_Types].xml':
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
    ...parts,
  });

/** A PDF of one page with these words, made of whole objects; `catalog` and `objects` are added. */
export const pdf = (words = 'Gewone tekst', catalog = '', objects: readonly string[] = []): Uint8Array => {
  const drawing = `BT /F 12 Tf 20 100 Td (${words}) Tj ET`;
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
  ];
  let file = '%PDF-1.7\n';
  const offsets = all.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${all.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};

/** An object stream of a PDF, packed. */
export const packedObjects = (objects: string, filter = '/FlateDecode'): string => {
  const packed = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1');
  return `<</Type/ObjStm/N 1/First 5/Filter${filter}/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
};

const chunk = (name: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
};

/** A PNG as far as its structure goes. */
export const png = (
  width = 2,
  height = 2,
  extra: readonly (readonly [name: string, data: string | Buffer])[] = [],
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra.map(([name, data]) => chunk(name, Buffer.from(data))),
    chunk('IDAT', Buffer.from('pixels')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** An EXIF block with these tags; a tag about a place points to a block with one tag in it. */
export const exif = (tags: readonly number[]): Buffer => {
  const tiff = Buffer.alloc(8 + 2 + tags.length * 12 + 4 + 2 + 12);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(tags.length, 8);
  const place = 8 + 2 + tags.length * 12 + 4;
  for (const [index, tag] of tags.entries()) {
    tiff.writeUInt16LE(tag, 10 + index * 12);
    tiff.writeUInt16LE(4, 12 + index * 12);
    tiff.writeUInt32LE(1, 14 + index * 12);
    tiff.writeUInt32LE(tag === 0x8825 ? place : 6, 18 + index * 12);
  }
  tiff.writeUInt16LE(1, place);
  return tiff;
};

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** A JPEG as far as its structure goes. */
export const jpeg = (apps: readonly (readonly [marker: number, data: Buffer])[] = [], tail = ''): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...apps.map(([marker, data]) => segment(marker, data)),
    segment(0xc0, Buffer.from([8, 0, 10, 0, 20, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd9]),
    Buffer.from(tail),
  ]);

/** An EXIF segment of a JPEG. */
export const exifSegment = (tags: readonly number[]): readonly [number, Buffer] => [
  0xe1,
  Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(tags)]),
];
