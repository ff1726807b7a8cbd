import { assetsOfPage, assetsOfScript } from './references.js';

const isPage = (address: string) => address.endsWith('/');

const textAt = async (cache: Cache, address: string): Promise<string> =>
  (await (await cache.match(address))?.text()) ?? '';

/** Throws away style, scripts and pictures that no page on this device shows any more. */
export const tidy = async (cache: Cache, base: string): Promise<void> => {
  const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const waiting: string[] = [];
  for (const page of addresses.filter(isPage)) waiting.push(...assetsOfPage(await textAt(cache, page), base));
  const needed = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (needed.has(address)) continue;
    needed.add(address);
    if (address.endsWith('.js')) waiting.push(...assetsOfScript(await textAt(cache, address), address));
  }
  for (const address of addresses)
    if (address.startsWith(`${base}assets/`) && !needed.has(address)) await cache.delete(address);
};
