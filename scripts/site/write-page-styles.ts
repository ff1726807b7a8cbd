import type { Assets, PageStyle } from '../content/site-data.js';
import { bundleStyles } from './bundle-styles.js';
import { hashedName, writeAsset } from './write-asset.js';

/** Writes the style sheets that not every page has, and returns where each of them stands. */
export const writePageStyles = async (
  output: string,
  fonts: ReadonlyMap<string, string>,
): Promise<Assets['pageStyles']> => {
  const write = async (style: PageStyle, name: string): Promise<string> => {
    const sheet = await bundleStyles(`${style}-page.css`, fonts);
    return writeAsset(output, hashedName(`stijl-${name}.css`, sheet), sheet);
  };
  return {
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
