import { keepFile, keepPageAt } from './keep-files.js';
import { type Kept, readList, writeList } from './kept-list.js';

const at = (base: string, address: string) => base + address.slice(1);

const forget = async (cache: Cache, base: string, { adres, bestanden }: Kept): Promise<void> => {
  for (const address of [adres, ...bestanden.map((file) => file.adres)]) await cache.delete(at(base, address));
};

/** Takes an entry and its files from this device. */
export const dropEntry = async (cache: Cache, base: string, ref: string): Promise<void> => {
  const list = await readList(cache, base);
  for (const entry of list.filter((one) => one.ref === ref)) await forget(cache, base, entry);
  await writeList(
    cache,
    base,
    list.filter((one) => one.ref !== ref),
  );
};

/**
 * Keeps an entry with its files as they are now, or takes it away when it is withdrawn. Only what is whole is on the
 * list: when something fails, what was fetched goes again.
 */
export const keepEntry = async (cache: Cache, base: string, entry: Kept): Promise<void> => {
  const list = await readList(cache, base);
  const known = list.find(({ ref }) => ref === entry.ref);
  try {
    const isChanged = await keepPageAt(cache, at(base, entry.adres), base);
    if (isChanged === null) return await dropEntry(cache, base, entry.ref);
    for (const { adres } of entry.bestanden)
      if (isChanged || (await cache.match(at(base, adres))) === undefined) await keepFile(cache, at(base, adres));
    const gone = known?.bestanden.filter((old) => !entry.bestanden.some(({ adres }) => adres === old.adres)) ?? [];
    for (const { adres } of gone) await cache.delete(at(base, adres));
    await writeList(
      cache,
      base,
      known === undefined ? [...list, entry] : list.map((one) => (one.ref === entry.ref ? entry : one)),
    );
  } catch (error) {
    if (known === undefined) await forget(cache, base, entry);
    throw error;
  }
};
