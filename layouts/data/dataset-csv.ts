import { stringify } from 'csv-stringify/sync';
import type { SiteData } from '../../scripts/content/site-data.js';
import { CSV_OPTIONS } from './csv-options.js';
import type { Dataset, Value } from './dataset.js';

const cell = (value: Value | undefined): string | number => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : value.join(' | ');
};

/** A dataset as CSV. */
export const datasetCsv = (dataset: Dataset, data: SiteData): string => {
  const names = dataset.fields.map(({ name }) => name);
  const rows = dataset.rowsOf(data).map((row) => names.map((name) => cell(row[name])));
  return stringify([names, ...rows], CSV_OPTIONS);
};
