import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ByteCache } from '../cache/byte-cache.js';
import { subsetFont } from './subset-font.js';
import { hashedName, writeAsset } from './write-asset.js';

const require = createRequire(import.meta.url);

const FONTS = {
  'young-serif.woff2': '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
  'source-sans-3.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
} as const;

/** Writes the fonts with no more than the characters that are needed. Returns from the name in our styles to the path. */
export const writeFonts = async (
  output: string,
  characters: string,
  cache: ByteCache,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      Object.entries(FONTS).map(async ([name, source]): Promise<[string, string]> => {
        const key = `lettertype ${source}\n${characters}`;
        const known = cache.recall(key);
        const bytes = known ?? (await subsetFont({ font: readFileSync(require.resolve(source)), characters }));
        if (known === null) cache.keep(key, bytes);
        return [name, writeAsset(output, hashedName(name, bytes), bytes)];
      }),
    ),
  );
