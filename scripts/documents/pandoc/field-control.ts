import type { Field } from '../../content/markdown/worksheet/field.js';
import { escapeXml } from './escape-xml.js';
import { node, type PandocNode } from './pandoc-tree.js';

/** What stands in an empty field; it is there to be typed over, and on paper to be written on. */
const DOTS = '…………………';

const promptOf = ({ kind }: Field): string => {
  if (kind.kind === 'check') return '☐';
  return kind.kind === 'choice' ? `Kies: ${kind.options.join(' / ')}` : DOTS;
};

const linesOf = ({ kind }: Field): number => (kind.kind === 'lines' ? kind.count : 1);

const wordKind = ({ kind }: Field): string => {
  switch (kind.kind) {
    case 'line':
      return '<w:text/>';
    case 'lines':
      return '<w:text w:multiLine="1"/>';
    case 'check':
      return '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';
    case 'choice':
      return `<w:dropDownList>${kind.options.map((option) => `<w:listItem w:displayText="${escapeXml(option)}" w:value="${escapeXml(option)}"/>`).join('')}</w:dropDownList>`;
  }
};

/** A content control of Word. */
const wordControl = (field: Field, id: number): string => {
  const isCheck = field.kind.kind === 'check';
  const font = isCheck
    ? '<w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr>'
    : '';
  const style = isCheck ? font : '<w:rPr><w:rStyle w:val="Invulveld"/></w:rPr>';
  const prompt = escapeXml(promptOf(field));
  const run = `<w:r>${style}${Array.from({ length: linesOf(field) }, () => `<w:t>${prompt}</w:t>`).join('<w:br/>')}</w:r>`;
  return [
    '<w:sdt><w:sdtPr>',
    `<w:alias w:val="${escapeXml(field.label.slice(0, 64))}"/><w:tag w:val="${field.name}"/><w:id w:val="${id}"/>`,
    isCheck ? '' : '<w:showingPlcHdr/>',
    `${wordKind(field)}</w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  ].join('');
};

const LOEXT = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

const odfKind = ({ kind }: Field): string => {
  if (kind.kind === 'check')
    return ' loext:checkbox="true" loext:checked="false" loext:checked-state="☒" loext:unchecked-state="☐"';
  return `${kind.kind === 'choice' ? ' loext:dropdown="true"' : ' loext:plain-text="true"'} loext:showing-place-holder="true"`;
};

/** A content control of LibreOffice. */
const odfControl = (field: Field): string => {
  const { kind } = field;
  const items =
    kind.kind === 'choice'
      ? kind.options
          .map(
            (option) =>
              `<loext:list-item loext:display-text="${escapeXml(option)}" loext:value="${escapeXml(option)}"/>`,
          )
          .join('')
      : '';
  const prompt = Array.from({ length: linesOf(field) }, () => escapeXml(promptOf(field))).join('<text:line-break/>');
  return `<loext:content-control ${LOEXT}${odfKind(field)} loext:alias="${escapeXml(field.label)}" loext:tag="${field.name}">${items}${prompt}</loext:content-control>`;
};

/** Makes the control for a field; each has a number of its own. */
export type Controls = (field: Field) => PandocNode;

/** The controls of one document in a format for editing. */
export const controlsFor = (format: 'docx' | 'odt'): Controls => {
  let id = 0;
  return format === 'docx'
    ? (field) => node('RawInline', ['openxml', wordControl(field, ++id)])
    : (field) => node('RawInline', ['opendocument', odfControl(field)]);
};
