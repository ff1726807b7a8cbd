import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../feeds/escape-xml.js';
import type { Sheet } from './compare-sheet.js';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const NAMESPACES = [
  `xmlns:office="${OASIS}:office:1.0"`,
  `xmlns:table="${OASIS}:table:1.0"`,
  `xmlns:text="${OASIS}:text:1.0"`,
  `xmlns:style="${OASIS}:style:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  'office:version="1.3"',
].join(' ');

const columnStyle = (name: string, width: string) =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`;

const cellStyle = (name: string, weight: string) =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="${weight}"/></style:style>`;

const STYLES = [
  columnStyle('smal', '4.5cm'),
  columnStyle('breed', '8cm'),
  cellStyle('kop', 'bold'),
  cellStyle('tekst', 'normal'),
].join('');

// Always text: a spreadsheet never runs it, whatever it begins with.
const cell = (lines: readonly string[], style: string) =>
  `<table:table-cell office:value-type="string" table:style-name="${style}">${lines
    .map((line) => `<text:p>${escapeXml(line)}</text:p>`)
    .join('')}</table:table-cell>`;

const rowOf = (row: Sheet[number], isHead: boolean) =>
  `<table:table-row>${row.map((lines, index) => cell(lines, isHead || index === 0 ? 'kop' : 'tekst')).join('')}</table:table-row>`;

const content = (sheet: Sheet, title: string): string => {
  const [head = [], ...rows] = sheet;
  return `${XML}<office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escapeXml(title)}"><table:table-column table:style-name="smal"/><table:table-column table:style-name="breed" table:number-columns-repeated="${Math.max(1, head.length - 1)}"/><table:table-header-rows>${rowOf(head, true)}</table:table-header-rows>${rows
    .map((row) => rowOf(row, false))
    .join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
};

const MANIFEST = `${XML}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** A table as OpenDocument spreadsheet, which every office program opens. */
export const sheetOds = (sheet: Sheet, title: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({
      // First and not packed: that is how programs recognise the format.
      mimetype: [strToU8(MIME), { level: 0 }],
      'content.xml': strToU8(content(sheet, title)),
      'META-INF/manifest.xml': strToU8(MANIFEST),
    }),
  );
