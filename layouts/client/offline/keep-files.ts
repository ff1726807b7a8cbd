import { assetsOfPage, assetsOfScript } from './references.js';

/** Asks the server whether there is a newer one, also of what the browser itself still has. */
const load = (address: string): Promise<Response> => fetch(address, { cache: 'no-cache' });

const found = async (address: string): Promise<Response> => {
  const response = await load(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
};

/** Keeps files whose name changes with what is in them, and what they load further: what is there need not be asked for. */
export const keepAssets = async (cache: Cache, addresses: readonly string[]): Promise<void> => {
  const waiting = [...addresses];
  const seen = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const kept = await cache.match(address);
    const response = kept ?? (await found(address));
    if (kept === undefined) await cache.put(address, response.clone());
    if (address.endsWith('.js')) waiting.push(...assetsOfScript(await response.text(), address));
  }
};

/** Keeps a file as it is now. */
export const keepFile = async (cache: Cache, address: string): Promise<void> =>
  cache.put(address, await found(address));

/** Keeps a page as it was answered, and all that it needs to be shown; tells whether it changed. */
export const keepPage = async (cache: Cache, address: string, base: string, response: Response): Promise<boolean> => {
  const html = await response.clone().text();
  await keepAssets(cache, assetsOfPage(html, base));
  const before = await (await cache.match(address))?.text();
  await cache.put(address, response);
  return html !== before;
};

const SENDS_ON = /<meta http-equiv="refresh"/;

/** A page that moved is kept no longer: a browser follows no redirect without a network. */
const isGone = async (response: Response): Promise<boolean> =>
  [404, 410].includes(response.status) || response.redirected || SENDS_ON.test(await response.clone().text());

/** Keeps a page as it is now; null when it is not there any more. */
export const keepPageAt = async (cache: Cache, address: string, base: string): Promise<boolean | null> => {
  const response = await load(address);
  if (await isGone(response)) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return keepPage(cache, address, base, response);
};
