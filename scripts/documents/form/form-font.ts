import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FIRST = 0x20;
const LAST = 0xff;

// What Windows calls code page 1252 holds in this row; Node's own decoder leaves these as control characters.
const ROW_80 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** The font that readers see while they type, and the widths of its characters. */
export interface FormFont {
  readonly bytes: Buffer;
  /** For the codes 32 to 255, in thousandths of the size. */
  readonly widths: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
}

const characterAt = (code: number): string => {
  const character = code >= 0x80 && code < 0xa0 ? (ROW_80[code - 0x80] ?? '\0') : String.fromCharCode(code);
  return character === '\0' || code === 0x7f ? '' : character;
};

const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => characterAt(FIRST + index));

const openFont = (bytes: Buffer): Font => {
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error('dit lettertype bestaat uit meer dan één');
  return font;
};

const measure = (bytes: Buffer): FormFont => {
  const font = openFont(bytes);
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    bytes,
    widths: characters.map((character) =>
      character === '' ? 0 : scaled(font.glyphForCodePoint(character.codePointAt(0) ?? FIRST).advanceWidth),
    ),
    ascent: scaled(font.ascent),
    descent: scaled(font.descent),
    capHeight: scaled(font.capHeight),
    box: [scaled(minX), scaled(minY), scaled(maxX), scaled(maxY)],
  };
};

/** The site's own text font with only the characters that a form field of a PDF can hold. */
export const createFormFont = async (): Promise<FormFont> => {
  const whole = readFileSync(require.resolve('source-sans/TTF/SourceSans3-Regular.ttf'));
  return measure(await subsetFont(whole, characters.join(''), { targetFormat: 'truetype', noLayoutClosure: true }));
};
