import { isGone } from './is-gone.js';
import { keepAssets } from './keep-assets.js';
import { load, loadFound } from './load-found.js';
import { assetsOfPage } from './references.js';

/** Where a page stands, with the files that belong to it. */
export interface PageToKeep {
  readonly address: string;
  readonly files: readonly string[];
  readonly base: string;
}

/**
 * Keeps a page as it was answered, with all that it needs to be shown. Its files are asked for again when it changed;
 * the page itself comes last, so that it never stands beside files of another day.
 */
export const keepPage = async (
  cache: Cache,
  { address, files, base }: PageToKeep,
  response: Response,
): Promise<void> => {
  const html = await response.clone().text();
  const isChanged = html !== (await (await cache.match(address))?.text());
  await keepAssets(cache, assetsOfPage(html, base));
  for (const file of files)
    if (isChanged || (await cache.match(file)) === undefined) await cache.put(file, await loadFound(file));
  await cache.put(address, response);
};

/** Keeps a page as it is now; false when it is not there any more. */
export const keepPageAt = async (cache: Cache, page: PageToKeep): Promise<boolean> => {
  const response = await load(page.address);
  if (await isGone(response)) return false;
  if (!response.ok) throw new Error(`${page.address}: ${response.status}`);
  await keepPage(cache, page, response);
  return true;
};
