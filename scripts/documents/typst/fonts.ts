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

/** The site's own type, in the formats that Typst reads. */
export const documentFonts = async (): Promise<Buffer[]> => {
  const display = readFileSync(require.resolve(DISPLAY));
  const text = STYLES.map((style) => readFileSync(require.resolve(`source-sans/OTF/SourceSans3-${style}.otf`)));
  return [...text, await subsetFont(display, everyCharacter(display), { targetFormat: 'truetype' })];
};
