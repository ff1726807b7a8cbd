import { fixedZip } from '../zip/fixed-zip.js';
import { ZipParts } from '../zip/zip-parts.js';
import { FONTS, FOOT_TEXT, type Palette } from './palette.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly based?: string;
  readonly paragraph: string;
  readonly run: string;
}

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const color = (hex: string) => `<w:color w:val="${hex}"/>`;
const spacing = (before: number, after: number) => `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
const border = (side: string, width: number, hex: string, space = 4) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${hex}"/>`;
const box = (hex: string) =>
  `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => border(side, 6, hex)).join('')}</w:pBdr>`;

const headingStyle = (level: number, points: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 4)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: level === 4 ? `${font(FONTS.text)}<w:b/>${size(points)}` : `${font(FONTS.display)}${size(points)}`,
});

const stylesFor = ({ ink, soft, accent, tint, warm }: Palette): Style[] => [
  { id: 'Normal', name: 'Normal', paragraph: '', run: `${font(FONTS.text)}${color(ink)}${size(10.5)}` },
  { id: 'BodyText', name: 'Body Text', based: 'Normal', paragraph: spacing(0, 6), run: '' },
  { id: 'Compact', name: 'Compact', based: 'BodyText', paragraph: spacing(2, 2), run: '' },
  headingStyle(1, 22, 0),
  headingStyle(2, 15, 18),
  headingStyle(3, 12, 12),
  headingStyle(4, 10.5, 10),
  {
    id: 'Bovenregel',
    name: 'Bovenregel',
    paragraph: `<w:keepNext/>${spacing(0, 2)}`,
    run: `<w:b/>${color(warm)}${size(10)}`,
  },
  { id: 'Versieregel', name: 'Versieregel', paragraph: spacing(0, 4), run: `${color(soft)}${size(9.5)}` },
  { id: 'Inleiding', name: 'Inleiding', paragraph: spacing(6, 10), run: `${color(soft)}${size(12.5)}` },
  {
    id: 'Kader',
    name: 'Kader',
    paragraph: `${box(tint)}<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>${spacing(4, 4)}`,
    run: '',
  },
  { id: 'Aanloop', name: 'Aanloop', based: 'BodyText', paragraph: `<w:keepNext/>${spacing(0, 6)}`, run: '' },
  { id: 'Veldnaam', name: 'Veldnaam', paragraph: `<w:keepNext/>${spacing(8, 3)}`, run: '<w:b/>' },
  { id: 'Invulvak', name: 'Invulvak', paragraph: `${box(accent)}${spacing(0, 8)}`, run: '' },
  {
    id: 'BlockText',
    name: 'Block Text',
    paragraph: `<w:pBdr>${border('left', 16, warm, 10)}</w:pBdr>${spacing(4, 4)}<w:ind w:left="240"/>`,
    run: '',
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>',
    run: `${color(soft)}${size(8)}`,
  },
];

const styleXml = ({ id, name, based = id === 'Normal' ? undefined : 'Normal', paragraph, run }: Style): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>`,
    based === undefined ? '' : `<w:basedOn w:val="${based}"/>`,
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  ].join('');

const promptStyle = ({ soft }: Palette) =>
  `<w:style w:type="character" w:styleId="Invulveld"><w:name w:val="Invulveld"/><w:rPr>${color(soft)}</w:rPr></w:style>`;

const linkStyle = ({ accent }: Palette) =>
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${color(accent)}<w:u w:val="single"/></w:rPr></w:style>`;

const tableStyle = ({ line, accent }: Palette) =>
  [
    '<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    `<w:tblBorders>${border('bottom', 4, line, 0)}${border('insideH', 4, line, 0)}${border('insideV', 4, line, 0)}</w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${border('bottom', 12, accent, 0)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
  ].join('');

const field = (code: string) => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const FOOTER = [
  `<?xml version="1.0" encoding="UTF-8"?><w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`,
  `${run(FOOT_TEXT)}<w:r><w:tab/></w:r>${run('Pagina ')}${field('PAGE')}${run(' van ')}${field('NUMPAGES')}</w:p></w:ftr>`,
].join('');

// A4 with margins of 22 and 26 mm, in twentieths of a point.
const SECTION =
  '<w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rIdVoet"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1247" w:bottom="1361" w:left="1247" w:header="709" w:footer="624" w:gutter="0"/></w:sectPr>';

const replaceStyle = (styles: string, id: string, xml: string): string => {
  const found = new RegExp(`<w:style (?:(?!</w:style>)[^>])*w:styleId="${id}"[^>]*>.*?</w:style>`, 's');
  return found.test(styles) ? styles.replace(found, xml) : styles.replace('</w:styles>', `${xml}</w:styles>`);
};

const withStyles = (styles: string, palette: Palette): string => {
  const named = stylesFor(palette).map((style) => [style.id, styleXml(style)] as const);
  const all = [
    ...named,
    ['Invulveld', promptStyle(palette)] as const,
    ['Hyperlink', linkStyle(palette)] as const,
    ['Table', tableStyle(palette)] as const,
  ];
  return all.reduce((text, [id, xml]) => replaceStyle(text, id, xml), styles).replace('w:val="en-US"', 'w:val="nl-NL"');
};

/** pandoc's own document with our styles, page and foot, to be handed to pandoc again. */
export const referenceDocx = (plain: Uint8Array, palette: Palette): Uint8Array => {
  const parts = new ZipParts(plain);
  parts.change('word/styles.xml', (styles) => withStyles(styles, palette));
  parts.set('word/footer1.xml', FOOTER);
  parts.change('word/settings.xml', (settings) =>
    settings.replace(/<w:defaultTabStop [^>]*>/, '$&<w:autoHyphenation w:val="true"/>'),
  );
  parts.change('word/document.xml', (body) => body.replace(/<w:sectPr>.*?<\/w:sectPr>/s, SECTION));
  parts.change('[Content_Types].xml', (types) =>
    types.replace(
      '</Types>',
      '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
    ),
  );
  parts.change('word/_rels/document.xml.rels', (relations) =>
    relations.replace(
      '</Relationships>',
      '<Relationship Id="rIdVoet" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>',
    ),
  );
  return fixedZip(parts.files);
};
