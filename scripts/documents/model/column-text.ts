import { type ColumnText, fieldWidth } from '../../content/markdown/worksheet/column-widths.js';
import type { Inline, Table } from './blocks.js';
import { isFieldCell } from './blocks.js';

/** The words of running text, without their markup. */
export const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if ('text' in part) return part.text;
      if ('content' in part) return wordsOf(part.content);
      return part.kind === 'break' ? ' ' : '';
    })
    .join('');

/** The columns of a table as they count for their width. */
export const columnTexts = ({ head, rows }: Table): ColumnText[] =>
  head.map((title, index) => {
    const cells = rows.map((row) => row[index] ?? []);
    const kinds = cells.filter(isFieldCell).map(({ kind }) => kind);
    return {
      texts: [wordsOf(title), ...cells.map((cell) => (isFieldCell(cell) ? '' : wordsOf(cell)))],
      fieldWidth: Math.max(0, ...kinds.map(fieldWidth)),
      isWritten: kinds.some(({ kind }) => kind === 'line' || kind === 'lines'),
    };
  });
