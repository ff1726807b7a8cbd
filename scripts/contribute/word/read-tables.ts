import type { FormField } from './form-fields.js';
import { type Block, type Row, rowsOf, type Table } from './pandoc-document.js';
import { comparable, plainBlock } from './plain-words.js';

/** What was filled in for the parts of one group, by key. */
export type FilledGroup = ReadonlyMap<string, readonly Block[]>;

const cellsOf = ([, cells]: Row): readonly (readonly Block[])[] => cells.map(([, , , , blocks]) => blocks);

const firstLine = (blocks: readonly Block[] | undefined): string => {
  for (const block of blocks ?? []) {
    if (block.t === 'Div') return firstLine(block.c[1]);
    const text = plainBlock(block);
    if (text !== null && text !== '') return comparable(text);
  }
  return '';
};

const partNamed = (blocks: readonly Block[] | undefined, parts: readonly FormField[]): FormField | undefined =>
  parts.find(({ label }) => comparable(label) === firstLine(blocks));

/** A table with a part in each row: its name on the left, the answer on the right. */
const readDown = (rows: readonly Row[], parts: readonly FormField[]): FilledGroup[] => {
  const groups: Map<string, readonly Block[]>[] = [];
  for (const [name, ...answers] of rows.map(cellsOf)) {
    const part = partNamed(name, parts);
    if (part === undefined) continue;
    // The same part again: someone went on with the next one in the same table.
    if (groups.length === 0 || groups.at(-1)?.has(part.key)) groups.push(new Map());
    groups.at(-1)?.set(part.key, answers.flat());
  }
  return groups;
};

/** A table with a part in each column: its name on top, one group in each row. */
const readAcross = (rows: readonly Row[], parts: readonly FormField[]): FilledGroup[] => {
  const [head = [], ...body] = rows.map(cellsOf);
  const columns = head.map((cell) => partNamed(cell, parts));
  if (columns.filter((part) => part !== undefined).length < 2) return [];
  return body.map(
    (cells) =>
      new Map(columns.flatMap((part, at) => (part === undefined ? [] : [[part.key, cells[at] ?? []] as const]))),
  );
};

/** Reads the groups that a table holds; none when it is another kind of table. */
export const readTable = (table: Table, parts: readonly FormField[]): readonly FilledGroup[] => {
  const rows = rowsOf(table);
  const across = readAcross(rows, parts);
  return across.length > 0 ? across : readDown(rows, parts);
};
