import type { SiteData } from '../../scripts/content/site-data.js';
import { datasetCsv } from '../data/dataset-csv.js';
import { datasetJson } from '../data/dataset-json.js';
import { DATASETS } from '../data/datasets.js';
import { defineFiles } from '../define-page.js';

const FORMATS = { json: datasetJson, csv: datasetCsv } as const;

type Format = keyof typeof FORMATS;

const FILES = new Map(
  DATASETS.flatMap((dataset) =>
    (['json', 'csv'] satisfies Format[]).map((format) => [
      `/data/${dataset.name}.${format}`,
      (data: SiteData) => FORMATS[format](dataset, data),
    ]),
  ),
);

/** The open data: each dataset as JSON and as CSV. */
export default defineFiles(FILES);
