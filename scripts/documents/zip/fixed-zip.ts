import { type Zippable, zipSync } from 'fflate';

// The oldest day a zip can hold, in local time, as that is what a zip stores: the same bytes in every time zone.
const LONG_AGO = new Date(1980, 0, 1);

const MEDIA_TYPE = 'mimetype';
const FIRST = [MEDIA_TYPE, '[Content_Types].xml'];

const byPlace = (a: string, b: string): number => {
  const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
};

/** A zip whose bytes follow from its files alone: sorted names, one fixed date. */
export const fixedZip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const zippable: Zippable = {};
  for (const name of [...files.keys()].sort(byPlace)) {
    const bytes = files.get(name);
    if (bytes !== undefined) zippable[name] = [bytes, { level: name === MEDIA_TYPE ? 0 : 6 }];
  }
  return zipSync(zippable, { mtime: LONG_AGO, os: 3 });
};
