import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkit';

const require = createRequire(import.meta.url);

/** Sets text as outlines: what comes out holds no words any more, so nothing in a title can be taken for markup. */
export interface Typeface {
  /** Whether it has a sign for every character. */
  readonly hasAll: (text: string) => boolean;
  /** The width of a text that is one unit high. */
  readonly widthOf: (text: string) => number;
  /** The text as shapes of an SVG, its first letter at `x` and its foot at `y`. */
  readonly outline: (text: string, size: number, x: number, y: number) => string;
}

const openFont = (name: string): Font => {
  const font = create(readFileSync(require.resolve(name)));
  if (!('layout' in font)) throw new Error(`${name} holds more than one font`);
  return font;
};

const isKnown = (font: Font) => (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

const createTypeface = (name: string): Typeface => {
  const font = openFont(name);
  // A title is measured again for each size that is tried.
  const widths = new Map<string, number>();
  const shapes = new Map<number, string>();
  const shapeOf = (glyph: Glyph): string => {
    const drawn = shapes.get(glyph.id) ?? glyph.path.toSVG();
    shapes.set(glyph.id, drawn);
    return drawn;
  };
  const known = (text: string) => [...text].filter(isKnown(font)).join('');
  return {
    hasAll: (text) => [...text].every(isKnown(font)),
    widthOf: (text) => {
      const width = widths.get(text) ?? font.layout(known(text)).advanceWidth / font.unitsPerEm;
      widths.set(text, width);
      return width;
    },
    outline: (text, size, x, y) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(known(text));
      let pen = 0;
      const drawn = glyphs.map((glyph, index) => {
        const moved = `<path transform="translate(${pen})" d="${shapeOf(glyph)}"/>`;
        pen += positions[index]?.xAdvance ?? 0;
        return moved;
      });
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${drawn.join('')}</g>`;
    },
  };
};

/** The site's own type: one for titles, and one for all else, which also knows more of the world's letters. */
export const openTypefaces = () => ({
  display: createTypeface('@fontsource/young-serif/files/young-serif-latin-400-normal.woff2'),
  text: createTypeface('source-sans/OTF/SourceSans3-Semibold.otf'),
});

export type Typefaces = ReturnType<typeof openTypefaces>;
