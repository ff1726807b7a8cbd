import type { Site } from '../../schemas/registers/site.js';
import type { Assets } from '../content/site-data.js';
import type { SearchData } from '../search/create-search-data.js';
import { bundleClient } from './bundle-client.js';
import { bundleEditor } from './bundle-editor.js';
import { bundleWorker } from './bundle-worker.js';
import { neededCharacters } from './needed-characters.js';
import { siteIcon } from './site-icon.js';
import { hashedName, writeAsset } from './write-asset.js';
import { writeFonts } from './write-fonts.js';
import { writeStyles } from './write-styles.js';

/** Writes fonts, style sheets, scripts and icon into the output folder. */
export const buildAssets = async (output: string, site: Site, search: SearchData): Promise<Assets> => {
  const fonts = await writeFonts(output, neededCharacters(search));
  // The style sheets stand in the same folder as the fonts.
  const besideStyles = new Map([...fonts].map(([name, path]) => [name, path.replace('assets/', '')]));
  const [styles, { scripts, neededScripts }, editor] = await Promise.all([
    writeStyles(output, site, besideStyles),
    bundleClient(output),
    bundleEditor(output),
    bundleWorker(output),
  ]);
  const write = (name: string, bytes: string | Uint8Array) => writeAsset(output, hashedName(name, bytes), bytes);
  writeAsset(output, 'assets/icoon.svg', siteIcon(site.kleuren));
  return {
    styles,
    scripts: { ...scripts, editor },
    neededScripts,
    lexicon: write('woorden.json', JSON.stringify(search.lexicon)),
    readersWords: write('lezerswoorden.bin', search.readersWords),
    suggestions: write('voorstellen.json', JSON.stringify(search.suggestions)),
    fonts: [...fonts.values()],
  };
};
