import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Sheet } from '../../compare/compare-sheet.js';
import { CSV_OPTIONS } from '../../data/csv-options.js';

/** A table as CSV; the lines of a cell stand behind one another, as in the open data. */
export const sheetCsv = (sheet: Sheet): Blob =>
  new Blob(
    [
      stringify(
        sheet.map((row) => row.map((lines) => lines.join(' | '))),
        CSV_OPTIONS,
      ),
    ],
    {
      type: 'text/csv;charset=utf-8',
    },
  );
