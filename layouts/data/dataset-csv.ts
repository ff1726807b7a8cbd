import { stringify } from 'csv-stringify/sync';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { Dataset, Value } from './dataset.js';

const cell = (value: Value | undefined): string | number => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : value.join(' | ');
};

/**
 * A dataset as CSV that a spreadsheet opens as it is: with a byte order mark, and with a mark before what a spreadsheet
 * would run as a formula.
 */
export const datasetCsv = (dataset: Dataset, data: SiteData): string => {
  const names = dataset.fields.map(({ name }) => name);
  const rows = dataset.rowsOf(data).map((row) => names.map((name) => cell(row[name])));
  return stringify([names, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
};
