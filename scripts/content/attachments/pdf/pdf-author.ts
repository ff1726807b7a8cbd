const AUTHOR = /(\/Author\s*)(\((?:\\.|[^\\()])*\)|<[0-9a-f\s]*>)/gi;
const XMP_AUTHOR = /(<dc:creator>)([\s\S]{0,2000}?)(<\/dc:creator>)/g;

const blankString = (text: string) => `${text[0]}${' '.repeat(text.length - 2)}${text.at(-1)}`;

const blankList = (list: string) =>
  list.replaceAll(/(<rdf:li[^>]*>)([^<]*)/g, (_, tag: string, name: string) => tag + ' '.repeat(name.length));

/** The same PDF with spaces for the name of its author: no byte moves, so its table of contents still holds. */
export const withoutPdfAuthor = (bytes: Uint8Array): Uint8Array => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const blank = raw
    .replaceAll(AUTHOR, (_, key: string, text: string) => key + blankString(text))
    .replaceAll(XMP_AUTHOR, (_, open: string, list: string, close: string) => open + blankList(list) + close);
  return Buffer.from(blank, 'latin1');
};
