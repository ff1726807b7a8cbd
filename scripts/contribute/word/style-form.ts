import { strFromU8, unzipSync } from 'fflate';
import { GUIDANCE_STYLE } from './form-document.js';
import { zipParts } from './zip.js';

const GREY = '595959';
const LINE = 'B3B3B3';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`)
  .join('');

const DOCX_GUIDANCE = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${GUIDANCE_STYLE}"><w:name w:val="${GUIDANCE_STYLE}"/><w:basedOn w:val="BodyText"/><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr><w:rPr><w:color w:val="${GREY}"/><w:sz w:val="19"/></w:rPr></w:style>`;

const DOCX_TABLE = `<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

const ODT_GUIDANCE = `<style:style style:name="${GUIDANCE_STYLE}" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.1cm"/><style:text-properties fo:color="#${GREY.toLowerCase()}" fo:font-size="9.5pt"/></style:style>`;

const styleOf = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's');

const CHANGES: Readonly<Record<string, (xml: string, day: string) => string>> = {
  'word/styles.xml': (xml) => xml.replace(styleOf(GUIDANCE_STYLE), DOCX_GUIDANCE).replace(styleOf('Table'), DOCX_TABLE),
  'styles.xml': (xml) => xml.replace('</office:styles>', `${ODT_GUIDANCE}</office:styles>`),
  'content.xml': (xml) =>
    xml.replaceAll(
      '<style:table-cell-properties fo:border="none" />',
      `<style:table-cell-properties fo:border="0.5pt solid #${LINE.toLowerCase()}" fo:padding="0.15cm"/>`,
    ),
  'docProps/core.xml': (xml, day) => xml.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  'meta.xml': (xml, day) => xml.replaceAll(/(<(?:meta:creation-date|dc:date)>)[^<]*/g, `$1${day}T00:00:00Z`),
};

/** Gives a form as pandoc made it our styles and a fixed day, so that the same form is always the same file. */
export const styleForm = (bytes: Uint8Array, day: string): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, string | Uint8Array] => {
    const change = CHANGES[name];
    return [name, change === undefined ? part : change(strFromU8(part), day)];
  });
  return zipParts(new Map(parts));
};
