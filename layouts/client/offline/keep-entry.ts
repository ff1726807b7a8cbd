import { keepPageAt, type PageToKeep } from './keep-page.js';
import { type Kept, readList, writeList } from './kept-list.js';

/** The addresses of an entry, as the browser knows them. */
export const pageOf = ({ adres, bestanden }: Kept, base: string): PageToKeep => ({
  address: base + adres.slice(1),
  files: bestanden.map((file) => base + file.adres.slice(1)),
  base,
});

const forget = async (cache: Cache, { address, files }: PageToKeep): Promise<void> => {
  for (const one of [address, ...files]) await cache.delete(one);
};

/** Takes an entry and its files from this device. */
export const dropEntry = async (cache: Cache, base: string, ref: string): Promise<void> => {
  const list = await readList(cache, base);
  for (const entry of list.filter((one) => one.ref === ref)) await forget(cache, pageOf(entry, base));
  await writeList(
    cache,
    base,
    list.filter((one) => one.ref !== ref),
  );
};

/**
 * Keeps an entry with its files as they are now, or takes it away when it is withdrawn. Only what is whole is on the
 * list: when something fails the first time, what was fetched goes again.
 */
export const keepEntry = async (cache: Cache, base: string, entry: Kept): Promise<void> => {
  const list = await readList(cache, base);
  const known = list.find(({ ref }) => ref === entry.ref);
  const page = pageOf(entry, base);
  try {
    if (!(await keepPageAt(cache, page))) return await dropEntry(cache, base, entry.ref);
    const old = known === undefined ? [] : pageOf(known, base).files;
    for (const file of old.filter((one) => !page.files.includes(one))) await cache.delete(file);
    await writeList(
      cache,
      base,
      known === undefined ? [...list, entry] : list.map((one) => (one.ref === entry.ref ? entry : one)),
    );
  } catch (error) {
    if (known === undefined) await forget(cache, page);
    throw error;
  }
};
