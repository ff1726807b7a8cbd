/** One opening tag with its attributes, entities decoded. Prefixes are left out: a file may choose its own. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const fromCode = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Text of XML as it is meant. */
export const decodeXml = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
    return decimal === undefined ? (NAMED[name] ?? whole) : fromCode(Number(decimal));
  });

const isPlain = (text: string) => {
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(text)?.[1] ?? 'utf-8';
  return !/<!(DOCTYPE|ENTITY)/i.test(text) && !text.includes('\0') && /^(utf-8|us-ascii)$/i.test(declared);
};

/** The text of a part of an office file, or null when it is no plain UTF-8 XML or declares entities of its own. */
export const readXml = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isPlain(text) ? text : null;
  } catch {
    return null;
  }
};

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Every opening tag of a part, in order. */
export const tagsOf = (xml: string): Tag[] =>
  [...xml.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: local(name),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
        local(key),
        decodeXml(double ?? single ?? ''),
      ]),
    ),
  }));

const BREAKS =
  /<\/?(?:\w+:)?(?:p|br|tab|tr|tc|row|c|si|h|line-break|s|table-cell|creator|title|subject|description|keywords)\b[^>]*>/g;
const TOLD = new Set(['descr', 'title', 'alt', 'tooltip', 'Target', 'href', 'author']);

/** The words of a part: what stands between the tags, and what attributes tell a reader. */
export const wordsOf = (xml: string): string => {
  const shown = decodeXml(xml.replaceAll(BREAKS, '\n').replaceAll(/<[^>]*>/g, ''));
  const told = tagsOf(xml).flatMap(({ attributes }) => [...attributes].filter(([key]) => TOLD.has(key)));
  return [shown, ...told.map(([, value]) => value)].join('\n');
};
