import type { Library } from '../content/library.js';
import type { Assets } from '../content/site-data.js';
import { bundleStyles } from './bundle-styles.js';
import { neededCharacters } from './needed-characters.js';
import { siteIcon } from './site-icon.js';
import { themeCss } from './theme-css.js';
import { hashedName, writeAsset } from './write-asset.js';
import { writeFonts } from './write-fonts.js';
import { writePageStyles } from './write-page-styles.js';

/** Before all else: layers weigh in the order in which they are first named. */
const LAYERS = '@layer tokens, components, compositions, blocks, utilities;';

/** Writes fonts, style sheets and icon into the output folder, where the scripts are already. */
export const buildAssets = async (output: string, library: Library, scripts: Assets['scripts']): Promise<Assets> => {
  const { kleuren } = library.site;
  const fonts = await writeFonts(output, neededCharacters(library));
  // The style sheet stands in the same folder as the fonts.
  const besideStyles = new Map([...fonts].map(([name, path]) => [name, path.replace('assets/', '')]));
  const [main, pageStyles] = await Promise.all([
    bundleStyles('main.css', besideStyles),
    writePageStyles(output, besideStyles),
  ]);
  const write = (name: string, bytes: string | Uint8Array) => writeAsset(output, hashedName(name, bytes), bytes);
  writeAsset(output, 'assets/icoon.svg', siteIcon(kleuren));
  return {
    style: write('stijl.css', `${LAYERS}${themeCss(kleuren).replaceAll(/\n\s*/g, '')}${main}`),
    pageStyles,
    scripts,
    fonts: [...fonts.values()],
  };
};
