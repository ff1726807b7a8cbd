/**
 * CSV that a spreadsheet opens as it is: with a byte order mark, and with a mark before what a spreadsheet would run as a
 * formula.
 */
export const CSV_OPTIONS = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const;
