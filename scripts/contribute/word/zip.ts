import { strToU8, type Zippable, zipSync } from 'fflate';

// Local time, so that the same bytes come out in every time zone.
const FIXED_TIME = new Date(1980, 0, 1);
const FIRST = ['mimetype', '[Content_Types].xml'];

const order = (name: string) => (FIRST.includes(name) ? 0 : 1);

/** Packs the parts of a document: always the same bytes for the same parts. */
export const zipParts = (parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array => {
  const names = [...parts.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) {
    const part = parts.get(name) ?? '';
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    // An ODF reader looks for the type at a fixed place, which only an unpacked first part has.
    files[name] = [bytes, { mtime: FIXED_TIME, level: name === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(files);
};
