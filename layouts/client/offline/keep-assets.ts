import { loadFound } from './load-found.js';
import { assetsOfScript } from './references.js';

/** Keeps files whose name changes with what is in them, and what they load further: what is there need not be asked for. */
export const keepAssets = async (cache: Cache, addresses: readonly string[]): Promise<void> => {
  const waiting = [...addresses];
  const seen = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const kept = await cache.match(address);
    const response = kept ?? (await loadFound(address));
    if (kept === undefined) await cache.put(address, response.clone());
    if (address.endsWith('.js')) waiting.push(...assetsOfScript(await response.text(), address));
  }
};
