import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ByteCache } from '../../cache/byte-cache.js';

const TEXTS = /\.(css|js|json|svg)$/;

/** By the ending that servers look for beside a file. */
const WAYS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

const WAY_NAMES = ['br', 'gz'] as const;

const compressed = async (bytes: Buffer, way: keyof typeof WAYS, cache: ByteCache): Promise<Uint8Array> => {
  const key = `${way} ${process.versions.brotli} ${createHash('sha256').update(bytes).digest('hex')}`;
  const kept = cache.recall(key);
  if (kept !== null) return kept;
  const made = await WAYS[way](bytes);
  cache.keep(key, made);
  return made;
};

/** Of several files in a folder a reader loads one or another: these are left to the server. */
const onlyText = (folder: string): readonly string[] => {
  const texts = readdirSync(folder).filter((name) => TEXTS.test(name));
  return texts.length === 1 ? texts.map((name) => join(folder, name)) : [];
};

const filesToCompress = (assets: string): readonly string[] =>
  readdirSync(assets, { withFileTypes: true }).flatMap((entry) => {
    const path = join(assets, entry.name);
    if (entry.isDirectory()) return onlyText(path);
    return TEXTS.test(entry.name) ? [path] : [];
  });

/**
 * Writes what every reader loads compressed as well as it can be, beside the files themselves: that takes too long to do
 * for each reader, and these files are the same for all of them. Pages are left to the server: of those it saves less.
 */
export const writeCompressed = async (output: string, cache: ByteCache): Promise<void> => {
  await Promise.all(
    filesToCompress(join(output, 'assets')).flatMap((file) => {
      const bytes = readFileSync(file);
      return WAY_NAMES.map(async (way) => writeFileSync(`${file}.${way}`, await compressed(bytes, way, cache)));
    }),
  );
};
