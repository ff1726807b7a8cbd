import type { Site } from '../../schemas/registers/site.js';
import type { Assets } from '../content/site-data.js';
import type { SearchData } from '../search/create-search-data.js';
import { bundleClient } from './bundle-client.js';
import { bundleEditor } from './bundle-editor.js';
import { bundleStyles } from './bundle-styles.js';
import { bundleWorker } from './bundle-worker.js';
import { neededCharacters } from './needed-characters.js';
import { siteIcon } from './site-icon.js';
import { themeCss } from './theme-css.js';
import { hashedName, writeAsset } from './write-asset.js';
import { writeFonts } from './write-fonts.js';

/** Before all else: layers weigh in the order in which they are first named. */
const LAYERS = '@layer tokens, components, compositions, blocks, utilities;';

/** Writes fonts, style sheet, scripts and icon into the output folder. */
export const buildAssets = async (output: string, site: Site, search: SearchData): Promise<Assets> => {
  const fonts = await writeFonts(output, neededCharacters(search));
  // The style sheet stands in the same folder as the fonts.
  const besideStyles = new Map([...fonts].map(([name, path]) => [name, path.replace('assets/', '')]));
  const [main, home, compare, scripts, editor] = await Promise.all([
    bundleStyles('main.css', besideStyles),
    bundleStyles('home-page.css', besideStyles),
    bundleStyles('compare-page.css', besideStyles),
    bundleClient(output),
    bundleEditor(output),
    bundleWorker(output),
  ]);
  const write = (name: string, bytes: string | Uint8Array) => writeAsset(output, hashedName(name, bytes), bytes);
  writeAsset(output, 'assets/icoon.svg', siteIcon(site.kleuren));
  return {
    style: write('stijl.css', `${LAYERS}${themeCss(site.kleuren).replaceAll(/\n\s*/g, '')}${main}`),
    pageStyles: { home: write('stijl-voorpagina.css', home), compare: write('stijl-vergelijken.css', compare) },
    scripts: { ...scripts, editor },
    lexicon: write('woorden.json', JSON.stringify(search.lexicon)),
    readersWords: write('lezerswoorden.bin', search.readersWords),
    suggestions: write('voorstellen.json', JSON.stringify(search.suggestions)),
    searchShards: search.shards,
    fonts: [...fonts.values()],
  };
};
