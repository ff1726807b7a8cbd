import type { TakeAway } from '../model/take-away.js';
import { fixedZip } from '../zip/fixed-zip.js';
import { ZipParts } from '../zip/zip-parts.js';
import { escapeXml } from './escape-xml.js';
import { footLine } from './foot-line.js';
import { FOOT_TEXT } from './palette.js';
import { withWordRows } from './table-rows.js';

/** Sets title, publisher and date, which pandoc takes from the clock, and packs the same bytes every time. */
export const finishDocx = (bytes: Uint8Array, document: TakeAway): Uint8Array => {
  const parts = new ZipParts(bytes);
  parts.change('docProps/core.xml', (core) =>
    core
      .replace(/<dc:title>.*?<\/dc:title>|<dc:title ?\/>/, `<dc:title>${escapeXml(document.title)}</dc:title>`)
      .replace(
        /<dc:creator>.*?<\/dc:creator>|<dc:creator ?\/>/,
        `<dc:creator>${escapeXml(document.publisher)}</dc:creator>`,
      )
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, `${document.date}T00:00:00Z`),
  );
  parts.change('word/document.xml', withWordRows);
  parts.change('word/footer1.xml', (footer) => footer.replace(FOOT_TEXT, escapeXml(footLine(document))));
  return fixedZip(parts.files);
};
