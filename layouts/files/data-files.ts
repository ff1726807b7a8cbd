import type { SiteData } from '../../scripts/content/site-data.js';
import { datasetCsv } from '../data/dataset-csv.js';
import { datasetJson } from '../data/dataset-json.js';
import { DATASETS } from '../data/datasets.js';
import type { TemplateData } from '../define-page.js';

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

interface Data extends TemplateData {
  readonly dataFile: string;
}

/** The open data: each dataset as JSON and as CSV. */
export default {
  data: {
    dataFiles: [...FILES.keys()],
    pagination: {
      data: 'dataFiles',
      size: 1,
      alias: 'dataFile',
      before: (paths: readonly string[], { part }: TemplateData) => paths.filter(part.isWanted),
    },
    permalink: ({ dataFile }: Data) => dataFile,
  },
  render: ({ dataFile, siteData, part }: Data) => part.make(dataFile, () => FILES.get(dataFile)?.(siteData) ?? ''),
};
