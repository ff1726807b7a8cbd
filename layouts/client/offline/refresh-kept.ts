import type { Catalogue } from '../../collectable.js';
import { keepEntry } from './keep-entry.js';
import { keepFile, keepPageAt } from './keep-files.js';
import { openKept, readList } from './kept-list.js';
import { tidy } from './tidy.js';

/** What is kept whatever a reader chooses: the list of what there is, and the map. */
export const keepEssentials = async (cache: Cache, base: string): Promise<void> => {
  for (const page of ['offline/', 'mijn-map/']) await keepPageAt(cache, base + page, base);
  await keepFile(cache, `${base}data/mijn-map.json`);
};

/** Brings all that is kept up to date, and takes away what is withdrawn. What does not answer stays as it was. */
export const refreshKept = async (base: string): Promise<void> => {
  const cache = await openKept(base);
  if (cache === null) return;
  await keepEssentials(cache, base);
  const catalogue: Catalogue = (await (await cache.match(`${base}data/mijn-map.json`))?.json()) ?? {};
  for (const entry of await readList(cache, base))
    await keepEntry(cache, base, { ...entry, ...catalogue[entry.ref] }).catch(() => undefined);
  await tidy(cache, base);
};
