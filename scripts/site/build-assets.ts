import { siteIcon } from '../../layouts/site-icon.js';
import type { ByteCache } from '../cache/byte-cache.js';
import type { Library } from '../content/library.js';
import type { Assets, BundledScripts } from '../content/site-data.js';
import { openKeptStyles } from './kept-styles.js';
import { neededCharacters } from './needed-characters.js';
import { writeAsset } from './write-asset.js';
import { writeFonts } from './write-fonts.js';
import { writeStyles } from './write-styles.js';

/** Writes fonts, style sheets and icon into the output folder, where the scripts are already. */
export const buildAssets = async (
  output: string,
  library: Library,
  scripts: BundledScripts,
  cache: ByteCache,
): Promise<Assets> => {
  const fonts = await writeFonts(output, neededCharacters(library), cache);
  // The style sheets stand in the same folder as the fonts.
  const besideStyles = new Map([...fonts].map(([name, path]) => [name, path.replace('assets/', '')]));
  writeAsset(output, 'assets/icoon.svg', siteIcon(library.site.kleuren));
  const styles = await writeStyles(output, library.site, openKeptStyles(cache, besideStyles));
  return { styles, ...scripts, fonts: [...fonts.values()] };
};
