import { fixedZip } from '../zip/fixed-zip.js';
import { ZipParts } from '../zip/zip-parts.js';
import { FONTS, FOOT_TEXT, type Palette } from './palette.js';

interface Style {
  readonly name: string;
  readonly parent?: string;
  /** Attributes that say what the style is, besides its name. */
  readonly kind?: string;
  readonly paragraph: string;
  readonly text: string;
}

const margins = (above: number, below: number) => `fo:margin-top="${above}pt" fo:margin-bottom="${below}pt"`;
const face = (name: string) => `style:font-name="${name}"`;
const color = (hex: string) => `fo:color="#${hex}"`;
const size = (points: number) => `fo:font-size="${points}pt"`;
const PLAIN = 'fo:font-weight="normal" fo:font-style="normal"';

const headingStyle = (level: number, points: number, above: number): Style => ({
  name: `Heading_20_${level}`,
  parent: 'Heading',
  kind: `style:display-name="Heading ${level}" style:default-outline-level="${level}" style:next-style-name="Text_20_body"`,
  paragraph: `${margins(above, 4)} fo:keep-with-next="always"`,
  text:
    level === 4
      ? `${face(FONTS.text)} ${size(points)} fo:font-weight="bold" fo:font-style="normal"`
      : `${face(FONTS.display)} ${size(points)} ${PLAIN}`,
});

const stylesFor = ({ ink, soft, accent, tint, warm }: Palette): Style[] => [
  {
    name: 'Standard',
    paragraph: 'fo:hyphenation-ladder-count="no-limit"',
    text: `${face(FONTS.text)} ${color(ink)} ${size(10.5)} fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3"`,
  },
  { name: 'Text_20_body', kind: 'style:display-name="Text body"', paragraph: margins(0, 6), text: '' },
  headingStyle(1, 22, 0),
  headingStyle(2, 15, 18),
  headingStyle(3, 12, 12),
  headingStyle(4, 10.5, 10),
  {
    name: 'Bovenregel',
    paragraph: `${margins(0, 2)} fo:keep-with-next="always"`,
    text: `fo:font-weight="bold" ${color(warm)} ${size(10)}`,
  },
  { name: 'Versieregel', paragraph: margins(0, 4), text: `${color(soft)} ${size(9.5)}` },
  { name: 'Inleiding', paragraph: margins(6, 10), text: `${color(soft)} ${size(12.5)}` },
  {
    name: 'Kader',
    paragraph: `${margins(4, 4)} fo:background-color="#${tint}" fo:padding="3mm" fo:border="none" style:join-border="true"`,
    text: '',
  },
  { name: 'Aanloop', paragraph: `${margins(0, 6)} fo:keep-with-next="always"`, text: '' },
  { name: 'Veldnaam', paragraph: `${margins(8, 3)} fo:keep-with-next="always"`, text: 'fo:font-weight="bold"' },
  {
    name: 'Invulvak',
    paragraph: `${margins(0, 8)} fo:border="0.7pt solid #${accent}" fo:padding="1.5mm" style:join-border="false"`,
    text: '',
  },
  {
    name: 'Quotations',
    paragraph: `${margins(4, 4)} fo:margin-left="4mm" fo:border-left="2pt solid #${warm}" fo:padding-left="3mm"`,
    text: '',
  },
  { name: 'Table_20_Contents', kind: 'style:display-name="Table Contents"', paragraph: margins(0, 0), text: size(9.5) },
  {
    name: 'Table_20_Heading',
    parent: 'Table_20_Contents',
    kind: 'style:display-name="Table Heading"',
    paragraph: 'fo:keep-with-next="always"',
    text: 'fo:font-weight="bold"',
  },
  { name: 'Footer', paragraph: '', text: `${color(soft)} ${size(8)}` },
];

const styleXml = ({
  name,
  parent = name === 'Standard' ? undefined : 'Standard',
  kind = '',
  paragraph,
  text,
}: Style): string =>
  [
    `<style:style style:name="${name}" style:family="paragraph" ${kind}${parent === undefined ? '' : ` style:parent-style-name="${parent}"`}>`,
    `<style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`,
  ].join('');

const replaceStyle = (styles: string, name: string, xml: string): string => {
  const found = new RegExp(`<style:style (?=[^>]*style:name="${name}")[^>]*?(?:/>|>.*?</style:style>)`, 's');
  return found.test(styles) ? styles.replace(found, xml) : styles.replace('</office:styles>', `${xml}</office:styles>`);
};

const FACES = Object.values(FONTS)
  .map((name) => `<style:font-face style:name="${name}" svg:font-family="'${name}'"/>`)
  .join('');

const FOOT_STYLE =
  '<style:style style:family="paragraph" style:name="MP1" style:parent-style-name="Footer"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="166mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>';

const FOOT = `<style:footer><text:p text:style-name="MP1">${FOOT_TEXT}<text:tab/>Pagina <text:page-number text:select-page="current">1</text:page-number> van <text:page-count>1</text:page-count></text:p></style:footer>`;

// What pandoc writes for a link, in the blue of an old browser.
const LINK_COLOR = /(style:name="Internet_20_link">\s*<style:text-properties [^>]*)fo:color="#000080"/;

const withPage = (styles: string): string =>
  styles
    .replace(
      /fo:margin-bottom="1in" fo:margin-left="1in" fo:margin-right="1in" fo:margin-top="1in"/,
      'fo:margin-bottom="15mm" fo:margin-left="22mm" fo:margin-right="22mm" fo:margin-top="23mm"',
    )
    .replace('fo:page-height="11in" fo:page-width="8.5in"', 'fo:page-height="297mm" fo:page-width="210mm"')
    .replace(/<style:footer>.*?<\/style:footer>/s, FOOT);

/** pandoc's own document with our styles, page and foot, to be handed to pandoc again. */
export const referenceOdt = (plain: Uint8Array, palette: Palette): Uint8Array => {
  const parts = new ZipParts(plain);
  parts.change('styles.xml', (styles) => {
    const named = stylesFor(palette).reduce((text, style) => replaceStyle(text, style.name, styleXml(style)), styles);
    const linked = named.replace(LINK_COLOR, `$1fo:color="#${palette.accent}"`);
    const footed = replaceStyle(linked, 'MP1', FOOT_STYLE);
    return withPage(footed.replace('<office:font-face-decls>', `<office:font-face-decls>${FACES}`))
      .replaceAll('fo:country="US"', 'fo:country="NL"')
      .replaceAll('fo:language="en"', 'fo:language="nl"');
  });
  return fixedZip(parts.files);
};
