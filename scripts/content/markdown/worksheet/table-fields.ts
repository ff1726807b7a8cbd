import type { StateCore, Token } from 'markdown-it';
import { inlineText } from '../inline-text.js';
import { createField } from './create-field.js';
import type { FieldKind } from './field.js';
import { parseMark } from './parse-mark.js';

interface Column {
  readonly title: string;
  readonly kind: FieldKind | null;
}

interface Table {
  readonly columns: Column[];
  readonly rows: Token[][];
}

const readTables = (tokens: readonly Token[]): Table[] => {
  const tables: Table[] = [];
  for (const [index, token] of tokens.entries()) {
    const cell = tokens[index + 1];
    if (token.type === 'table_open') tables.push({ columns: [], rows: [] });
    if (token.type === 'tr_open') tables.at(-1)?.rows.push([]);
    if (token.type === 'th_open' && cell !== undefined) tables.at(-1)?.columns.push(readHeading(cell));
    if (token.type === 'td_open' && cell !== undefined) tables.at(-1)?.rows.at(-1)?.push(cell);
  }
  return tables.map(({ columns, rows }) => ({ columns, rows: rows.filter((row) => row.length > 0) }));
};

/** Takes the mark out of the heading of a column. A mark that is wrong stays, for the check to find. */
const readHeading = (heading: Token): Column => {
  const children = heading.children ?? [];
  const mark = children.at(-1);
  const kind = mark?.type === 'field_mark' ? parseMark(mark.content) : null;
  if (mark === undefined || kind === null || children.length === 1)
    return { title: inlineText(children).trim(), kind: null };
  heading.children = children.slice(0, -1);
  heading.content = heading.content.replace(mark.content, '').trim();
  return { title: inlineText(heading.children).trim(), kind };
};

const isEmpty = (cell: Token | undefined) => cell?.content.trim() === '';

const labelOf = (table: Table, row: Token[], column: Column): string => {
  const first = row[0];
  const several = table.columns.filter(({ kind }) => kind !== null).length > 1;
  if (first !== undefined && !isEmpty(first)) {
    const name = inlineText(first.children ?? []).trim();
    return several ? `${name} – ${column.title}` : name;
  }
  const blank = table.rows.filter((other) => isEmpty(other[0]));
  return blank.length === 1 ? column.title : `${column.title}, rij ${blank.indexOf(row) + 1}`;
};

/** Makes a field of each empty cell below a heading with a mark; its label is the first cell of the row. */
export const tableFields = (state: StateCore): void => {
  for (const table of readTables(state.tokens))
    for (const row of table.rows)
      for (const [index, cell] of row.entries()) {
        const column = table.columns[index];
        if (column === undefined || column.kind === null || !isEmpty(cell)) continue;
        const token = new state.Token('field', '', 0);
        token.meta = { field: createField(labelOf(table, row, column), column.kind) };
        cell.children = [token];
      }
};
