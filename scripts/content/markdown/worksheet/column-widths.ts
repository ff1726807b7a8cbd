import type { FieldKind } from './field.js';

/** Characters of table text that fit side by side on an A4 page between its margins. */
export const PAGE_CHARACTERS = 92;

/** What the borders and the space around a cell take, in characters. */
const CELL_EDGES = 2.5;

/** A longer word is hyphenated. */
const LONGEST_WHOLE_WORD = 12;
const WIDEST = 44;

/** One column as it counts for its width. */
export interface ColumnText {
  readonly texts: readonly string[];
  /** What its narrowest field needs, in characters; 0 without fields. */
  readonly fieldWidth: number;
  /** Whether there is something to write in it, which asks for all the room there is. */
  readonly isWritten: boolean;
}

const longestWord = (text: string) =>
  Math.max(
    0,
    ...text
      .split(/[\s/-]+/)
      .map((word) => (/^\p{L}+$/u.test(word) ? Math.min(word.length, LONGEST_WHOLE_WORD) : word.length)),
  );

/** The least room a column needs, in characters. */
export const leastWidth = ({ texts, fieldWidth }: ColumnText): number =>
  CELL_EDGES + texts.reduce((widest, text) => Math.max(widest, longestWord(text)), Math.max(1, fieldWidth));

/** How much room a column would like, in characters; more text asks for more, up to a line that reads well. */
const wantedWidth = (column: ColumnText): number =>
  Math.max(
    leastWidth(column),
    Math.min(
      WIDEST,
      column.texts.reduce((widest, text) => Math.max(widest, text.length / 1.6), column.isWritten ? WIDEST : 0),
    ),
  );

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/**
 * How the width of a page is divided, in characters: what each column wants where that fits, else first what each needs,
 * so that no column breaks its words for the sake of another one's room to write.
 */
export const columnWidths = (columns: readonly ColumnText[]): number[] => {
  const wanted = columns.map(wantedWidth);
  const least = columns.map(leastWidth);
  const left = PAGE_CHARACTERS - total(least);
  const asked = total(wanted) - total(least);
  if (total(wanted) <= PAGE_CHARACTERS || left <= 0 || asked <= 0) return wanted;
  return columns.map((_, index) => {
    const [want = 0, need = 0] = [wanted[index], least[index]];
    return need + (left * (want - need)) / asked;
  });
};

const NARROWEST_FIELD = 9;
const ROUND = 4;
const WIDEST_CHOICE = 26;

/** The least room for a field in a table: options stand side by side while they fit. */
export const fieldWidth = (kind: FieldKind): number =>
  kind.kind === 'choice'
    ? Math.min(
        WIDEST_CHOICE,
        kind.options.reduce((sum, option) => sum + option.length + ROUND, 0),
      )
    : NARROWEST_FIELD;
