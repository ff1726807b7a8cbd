import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of a built site for search, and writes the index beside them. Throws when Pagefind reports an error. */
export const buildSearchIndex = async (output: string): Promise<number> => {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: output });
  const written = await index.writeFiles({ outputPath: join(output, 'pagefind') });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('; '));
  return added.page_count;
};
