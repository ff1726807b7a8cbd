import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { type CustomRecord, createIndex, type NewFileResponse } from 'pagefind';
import { divideChunks } from './chunks/divide-chunks.js';
import { wordEndOf } from './language/word-end.js';

/** Interfaces that Pagefind writes beside its engine; ours are in `layouts/client`. */
const UNUSED = /(-ui|-highlight|-worker)\.(js|css)$/;

/** Each record on its way to Pagefind takes several times its size. */
const AT_ONCE = 100;

/** Pagefind's own script comes with long names and white space. */
const minify = async (file: string): Promise<void> => {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(file, code);
};

/**
 * Indexes records in one language, writes the index into a folder, and returns how many words the records have together.
 * Throws when Pagefind reports an error.
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
  for await (const record of records) {
    const one = index.addCustomRecord(record);
    // What goes wrong before all of them are waited for is heard of then.
    one.catch(() => undefined);
    adding.push(one);
    if (adding.length === AT_ONCE) added.push(...(await Promise.all(adding.splice(0))));
  }
  added.push(...(await Promise.all(adding)));
  const written = await index.writeFiles({ outputPath: folder });
  const failed = [...added.flatMap((one) => one.errors), ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('; '));
  for (const name of readdirSync(folder).filter((file) => UNUSED.test(file))) rmSync(join(folder, name));
  divideChunks(folder, wordEndOf(language));
  await minify(join(folder, 'pagefind.js'));
  // Pagefind says "unique", but counts each word as often as it stands there.
  return added.reduce((words, { file }) => words + file.uniqueWords, 0);
};
