import type { Site } from '../../schemas/registers/site.js';
import type { Assets, PageStyle } from '../content/site-data.js';
import type { SheetOf } from './kept-styles.js';
import { themeCss } from './theme-css.js';
import { hashedName, writeAsset } from './write-asset.js';

/** Before all else: layers weigh in the order in which they are first named. */
const LAYERS = '@layer tokens, components, compositions, blocks, utilities;';

/** Writes the style sheets with the colours of a network, one for each kind of page, and returns where they stand. */
export const writeStyles = async (output: string, { kleuren }: Site, sheetOf: SheetOf): Promise<Assets['styles']> => {
  const opening = `${LAYERS}${themeCss(kleuren).replaceAll(/\n\s*/g, '')}`;
  const write = async (style: PageStyle, name: string): Promise<string> => {
    const sheet = opening + (await sheetOf(style));
    return writeAsset(output, hashedName(`stijl-${name}.css`, sheet), sheet);
  };
  return {
    plain: await write('plain', 'gewoon'),
    home: await write('home', 'voorpagina'),
    lists: await write('lists', 'lijsten'),
    search: await write('search', 'zoeken'),
    compare: await write('compare', 'vergelijken'),
    map: await write('map', 'map'),
    work: await write('work', 'werk'),
    timeline: await write('timeline', 'tijdlijn'),
    news: await write('news', 'nieuws'),
  };
};
