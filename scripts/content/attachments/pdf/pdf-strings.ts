const LITERAL = /\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)/g;
const HEX = /(?<!<)<([0-9a-f\s]{4,})>(?!>)/gi;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '' };

const withoutEscapes = (text: string) =>
  text.replaceAll(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal: string | undefined, other: string | undefined) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return other === undefined ? '' : (ESCAPES[other] ?? other);
  });

const fromHex = (digits: string) => Buffer.from(digits.replaceAll(/\s/g, ''), 'hex').toString('latin1');

/** PDF text is UTF-16 when it begins with its byte order mark. */
const readText = (latin1: string): string => {
  const bytes = Buffer.from(latin1, 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.subarray(3).toString('utf8');
  return latin1;
};

/** Every string in a PDF's objects: form values, bookmarks, addresses, properties. */
export const pdfStrings = (objects: string): string[] => [
  ...[...objects.matchAll(LITERAL)].map(([, text = '']) => readText(withoutEscapes(text))),
  ...[...objects.matchAll(HEX)].map(([, digits = '']) => readText(fromHex(digits))),
];
