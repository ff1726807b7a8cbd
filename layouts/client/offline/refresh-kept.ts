import type { Catalogue } from '../../collectable.js';
import { keepEntry } from './keep-entry.js';
import { keepPageAt } from './keep-page.js';
import { openKept, readList } from './kept-list.js';
import { loadFound } from './load-found.js';
import { tidy } from './tidy.js';

/** What is kept whatever a reader chooses: the list of what there is, and the map. */
export const keepEssentials = async (cache: Cache, base: string): Promise<void> => {
  await keepPageAt(cache, { address: `${base}offline/`, files: [], base });
  await keepPageAt(cache, { address: `${base}mijn-map/`, files: [], base });
  const catalogue = `${base}data/mijn-map.json`;
  await cache.put(catalogue, await loadFound(catalogue));
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
