import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { type CustomRecord, createIndex, type NewFileResponse } from 'pagefind';
import { divideChunks } from './chunks/divide-chunks.js';
import type { IndexFiles } from './chunks/index-files.js';
import { GIVEN_ORDER } from './chunks/index-meta.js';
import { nameByContent } from './chunks/name-by-content.js';
import { wordEndOf } from './language/word-end.js';

/** Interfaces that Pagefind makes beside its engine; ours are in `layouts/client`. */
const UNUSED = /(-ui|-highlight|-worker)\.(js|css)$/;

/** Each record on its way to Pagefind takes several times its size. */
const AT_ONCE = 100;

const SCRIPT = 'pagefind.js';

/** Pagefind's own script comes with long names and white space. */
const minified = async (script: Uint8Array | undefined): Promise<Uint8Array> => {
  if (script === undefined) throw new Error(`${SCRIPT}: Pagefind made none`);
  const { code } = await transform(script, { minify: true, format: 'esm' });
  return Buffer.from(code);
};

const writeFiles = (folder: string, files: IndexFiles): void => {
  for (const below of new Set([...files.keys()].map((path) => dirname(path))))
    mkdirSync(join(folder, below), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
};

/**
 * Indexes records in one language, writes the index into a folder, and returns how many words the records have together.
 * Throws when Pagefind reports an error. Its files come through memory: by itself Pagefind takes longer to write them, and
 * its chunks are divided anyway.
 */
export const writeIndex = async (
  folder: string,
  language: string,
  records: Iterable<CustomRecord> | AsyncIterable<CustomRecord>,
): Promise<number> => {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(errors.join('; '));
  const added: NewFileResponse[] = [];
  const adding: Promise<NewFileResponse>[] = [];
  let place = 0;
  for await (const record of records) {
    const one = index.addCustomRecord({ ...record, sort: { [GIVEN_ORDER]: String(place++) } });
    // What goes wrong before all of them are waited for is heard of then.
    one.catch(() => undefined);
    adding.push(one);
    if (adding.length === AT_ONCE) added.push(...(await Promise.all(adding.splice(0))));
  }
  added.push(...(await Promise.all(adding)));
  const made = await index.getFiles();
  const failed = [...added.flatMap((one) => one.errors), ...made.errors];
  if (failed.length > 0) throw new Error(failed.join('; '));
  const used = made.files.flatMap(({ path, content }): [string, Uint8Array][] =>
    UNUSED.test(path) ? [] : [[path.replaceAll('\\', '/'), content]],
  );
  const files = new Map(used);
  // Another program does this while the chunks are divided here.
  const minifying = minified(files.get(SCRIPT));
  minifying.catch(() => undefined);
  const divided = new Map(nameByContent(divideChunks(files, wordEndOf(language))));
  writeFiles(folder, divided.set(SCRIPT, await minifying));
  // Pagefind says "unique", but counts each word as often as it stands there.
  return added.reduce((words, { file }) => words + file.uniqueWords, 0);
};
