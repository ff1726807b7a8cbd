import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { ByteCache } from '../cache/byte-cache.js';
import { packFolder, unpackFolder } from '../cache/folder-archive.js';
import type { BundledScripts } from '../content/site-data.js';

const FILES = 'scripts';
const ADDRESSES = 'adressen van scripts';

const addressesSchema: z.ZodType<BundledScripts> = z.strictObject({
  scripts: z.strictObject({
    site: z.string(),
    search: z.string(),
    english: z.string(),
    offline: z.string(),
    map: z.string(),
    compare: z.string(),
    editor: z.string(),
  }),
  neededScripts: z.record(z.string(), z.array(z.string())),
});

interface PackedScripts {
  readonly files: Uint8Array;
  readonly addresses: BundledScripts;
}

const recall = (cache: ByteCache): PackedScripts | null => {
  const files = cache.recall(FILES);
  const addresses = cache.recall(ADDRESSES);
  if (files === null || addresses === null) return null;
  return { files, addresses: addressesSchema.parse(JSON.parse(Buffer.from(addresses).toString())) };
};

const make = async (cache: ByteCache, bundle: Bundle): Promise<PackedScripts> => {
  const folder = mkdtempSync(join(tmpdir(), 'kennisbank-scripts-'));
  try {
    const addresses = await bundle(folder);
    const files = packFolder(folder);
    cache.keep(FILES, files);
    cache.keep(ADDRESSES, Buffer.from(JSON.stringify(addresses)));
    return { files, addresses };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Writes all that runs in a browser below a folder. */
export type Bundle = (folder: string) => Promise<BundledScripts>;

/** Writes what an earlier run bundled, or else bundles it. The cache has to be one of the code as it is. */
export const writeKeptScripts = async (output: string, cache: ByteCache, bundle: Bundle): Promise<BundledScripts> => {
  const { files, addresses } = recall(cache) ?? (await make(cache, bundle));
  unpackFolder(files, output, null);
  return addresses;
};
