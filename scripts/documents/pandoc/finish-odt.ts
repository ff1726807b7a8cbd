import type { TakeAway } from '../model/take-away.js';
import { fixedZip } from '../zip/fixed-zip.js';
import { ZipParts } from '../zip/zip-parts.js';
import { escapeXml } from './escape-xml.js';
import { footLine } from './foot-line.js';
import { FOOT_TEXT, type Palette } from './palette.js';
import { withOdfRows } from './table-rows.js';

const cellBorders = ({ line, accent }: Palette) => ({
  TableHeaderRowCell: `fo:border="none" fo:border-bottom="1pt solid #${accent}" fo:padding="1.5mm"`,
  TableRowCell: `fo:border="none" fo:border-bottom="0.5pt solid #${line}" fo:border-right="0.5pt solid #${line}" fo:padding="1.5mm"`,
});

const withCellBorders = (content: string, palette: Palette): string =>
  Object.entries(cellBorders(palette)).reduce(
    (text, [name, borders]) =>
      text.replace(
        new RegExp(`(style:name="${name}"[^>]*>\\s*<style:table-cell-properties )fo:border="none"`),
        `$1${borders}`,
      ),
    content,
  );

/** pandoc leaves out what a picture shows; the descriptions stand in the order of the pictures. */
const withDescriptions = (content: string, descriptions: readonly string[]): string => {
  let index = 0;
  return content.replaceAll(
    '</draw:frame>',
    () => `<svg:desc>${escapeXml(descriptions[index++] ?? '')}</svg:desc></draw:frame>`,
  );
};

/** Sets what pandoc leaves out or takes from the clock, and packs the same bytes every time. */
export const finishOdt = (
  bytes: Uint8Array,
  document: TakeAway,
  descriptions: readonly string[],
  palette: Palette,
): Uint8Array => {
  const parts = new ZipParts(bytes);
  parts.change('meta.xml', (meta) =>
    meta
      .replace(/<dc:title>.*?<\/dc:title>|<dc:title ?\/>/, `<dc:title>${escapeXml(document.title)}</dc:title>`)
      .replaceAll(/(<(?:meta:initial-creator|dc:creator)>)(?=<)/g, `$1${escapeXml(document.publisher)}`)
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, `${document.date}T00:00:00Z`),
  );
  parts.change('content.xml', (content) =>
    withOdfRows(withDescriptions(withCellBorders(content, palette), descriptions)),
  );
  parts.change('styles.xml', (styles) => styles.replace(FOOT_TEXT, escapeXml(footLine(document))));
  return fixedZip(parts.files);
};
