import type { SiteData } from '../../scripts/content/site-data.js';
import { datasetCsv } from '../data/dataset-csv.js';
import { datasetJson } from '../data/dataset-json.js';
import { DATASETS } from '../data/datasets.js';

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

interface Data {
  readonly dataFile: string;
  readonly siteData: SiteData;
}

/** The open data: each dataset as JSON and as CSV. */
export default {
  data: {
    dataFiles: [...FILES.keys()],
    pagination: { data: 'dataFiles', size: 1, alias: 'dataFile' },
    permalink: ({ dataFile }: Data) => dataFile,
  },
  render: ({ dataFile, siteData }: Data) => FILES.get(dataFile)?.(siteData) ?? '',
};
