import type { ByteCache } from '../cache/byte-cache.js';
import type { PageStyle } from '../content/site-data.js';
import { bundleStyles } from './bundle-styles.js';
import { classNamesInCode } from './class-names-in-code.js';

/** Gives the style sheet of a kind of page, but for the colours of a network. */
export type SheetOf = (style: PageStyle) => Promise<string>;

/**
 * Style sheets that an earlier run bundled, or else bundles them. The cache has to be one of the code as it is. `fonts`
 * maps the names used in our styles to the names under which the fonts are served.
 */
export const openKeptStyles = (cache: ByteCache, fonts: ReadonlyMap<string, string>): SheetOf => {
  let isUsed: ReturnType<typeof classNamesInCode> | null = null;
  return async (style) => {
    const key = `stijl ${style} ${JSON.stringify([...fonts])}`;
    const kept = cache.recall(key);
    if (kept !== null) return Buffer.from(kept).toString();
    isUsed ??= classNamesInCode();
    const sheet = await bundleStyles(`${style}-page.css`, fonts, isUsed);
    cache.keep(key, Buffer.from(sheet));
    return sheet;
  };
};
