const WORD_ROW = /<w:tr>(<w:trPr>(.*?)<\/w:trPr>)?(.*?)<\/w:tr>/gs;
const ODF_ROW = /<table:table-row>(.*?)<\/table:table-row>/gs;

// Room to write in by hand: 11 mm, in twentieths of a point.
const WORD_HEIGHT = '<w:trHeight w:val="624" w:hRule="atLeast"/>';

/** Rows of Word that stay in one piece, with room to write where there is a field, and air below a table. */
export const withWordRows = (body: string): string =>
  body
    .replaceAll(WORD_ROW, (_row, _properties, kept: string | undefined, cells: string) => {
      const height = cells.includes('<w:sdt>') ? WORD_HEIGHT : '';
      return `<w:tr><w:trPr><w:cantSplit/>${height}${kept ?? ''}</w:trPr>${cells}</w:tr>`;
    })
    .replaceAll(
      /(<\/w:tbl>\s*<w:p><w:pPr><w:pStyle w:val="(?:BodyText|FirstParagraph)" ?\/>)(<\/w:pPr>)/g,
      '$1<w:spacing w:before="160" w:after="120"/>$2',
    );

const ROW_STYLES = [
  '<style:style style:name="Rij" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
  '<style:style style:name="Invulrij" style:family="table-row"><style:table-row-properties fo:keep-together="always" style:min-row-height="11mm"/></style:style>',
].join('');

/** The same for the rows of an ODT. */
export const withOdfRows = (content: string): string =>
  content
    .replaceAll(ODF_ROW, (_row, cells: string) => {
      const name = cells.includes('<loext:content-control') ? 'Invulrij' : 'Rij';
      return `<table:table-row table:style-name="${name}">${cells}</table:table-row>`;
    })
    .replaceAll('<style:table-properties ', '<style:table-properties fo:margin-bottom="3mm" ')
    .replace('</office:automatic-styles>', `${ROW_STYLES}</office:automatic-styles>`);
