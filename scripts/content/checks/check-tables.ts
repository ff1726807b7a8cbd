import type { Token } from 'markdown-it';
import { inlineText } from '../markdown/inline-text.js';
import { fieldWidth, leastWidth, PAGE_CHARACTERS } from '../markdown/worksheet/column-widths.js';
import { fieldOf } from '../markdown/worksheet/field.js';

/** Reports a problem at a literal piece of the text. */
export type Report = (
  needle: string,
  code: string,
  message: string,
  hint: string,
  severity?: 'error' | 'warning',
) => void;

interface Column {
  readonly texts: string[];
  fieldWidth: number;
  hasEmptyCell: boolean;
}

const readColumns = (tokens: readonly Token[]): Column[] => {
  const columns: Column[] = [];
  let index = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'tr_open') index = 0;
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const children = tokens[at + 1]?.children ?? [];
    columns[index] ??= { texts: [], fieldWidth: 0, hasEmptyCell: false };
    const column = columns[index++];
    column?.texts.push(inlineText(children).trim());
    if (column === undefined) continue;
    const field = children[0] === undefined ? null : fieldOf(children[0]);
    if (field !== null) column.fieldWidth = Math.max(column.fieldWidth, fieldWidth(field.kind));
    else if (token.type === 'td_open' && children.length === 0) column.hasEmptyCell = true;
  }
  return columns;
};

const tablesIn = (tokens: readonly Token[]): Token[][] => {
  const tables: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'table_open') tables.push([]);
    tables.at(-1)?.push(token);
  }
  return tables;
};

/** A table fits on a page, and in a worksheet no cell is empty without being a field. */
export const checkTables = (tokens: readonly Token[], isWorksheet: boolean, report: Report): void => {
  for (const columns of tablesIn(tokens).map(readColumns)) {
    const heading = columns[0]?.texts[0] ?? '';
    if (columns.reduce((sum, column) => sum + leastWidth({ ...column, isWritten: false }), 0) > PAGE_CHARACTERS)
      report(
        heading,
        'wide-table',
        'Deze tabel is breder dan een bladzijde.',
        'Haal kolommen weg, maak de koppen korter, of maak er twee tabellen van.',
      );
    const empty = columns.find(({ hasEmptyCell }) => hasEmptyCell);
    if (isWorksheet && empty !== undefined)
      report(
        empty.texts[0] ?? '',
        'empty-cell',
        `In de kolom "${empty.texts[0]}" staat een lege cel die niemand kan invullen.`,
        'Zet [invullen], [aankruisen] of [kiezen: ja / nee] achter de kop van de kolom, of zet een streepje in de cel.',
        'warning',
      );
  }
};
