import type { Sheet } from '../../compare/compare-sheet.js';
import { saveFile } from '../save-file.js';

/** Makes the file that was asked for; what makes it is loaded only then. */
export const download = async (format: 'csv' | 'ods', sheet: Sheet): Promise<void> => {
  if (format === 'csv') {
    const { sheetCsv } = await import('./sheet-csv.js');
    return saveFile(sheetCsv(sheet), 'vergelijking.csv');
  }
  const { sheetOds } = await import('../../compare/sheet-ods.js');
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  saveFile(new Blob([sheetOds(sheet, 'Vergelijking')], { type }), 'vergelijking.ods');
};
