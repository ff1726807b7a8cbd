import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const STYLES = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt'] as const;
const DISPLAY = '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2';

const everyCharacter = (font: Buffer): string => {
  const opened = create(font);
  return 'characterSet' in opened ? String.fromCodePoint(...opened.characterSet) : '';
};

const readStyle = (style: (typeof STYLES)[number]): Buffer =>
  readFileSync(require.resolve(`source-sans/OTF/SourceSans3-${style}.otf`));

/** Every character that documents can show: those of their text, which stand in for those of headings. */
export const documentCharacters = (): ReadonlySet<string> => new Set(everyCharacter(readStyle('Regular')));

/** The site's own type, in the formats that Typst reads. */
export const documentFonts = async (): Promise<Buffer[]> => {
  const display = readFileSync(require.resolve(DISPLAY));
  return [...STYLES.map(readStyle), await subsetFont(display, everyCharacter(display), { targetFormat: 'truetype' })];
};
