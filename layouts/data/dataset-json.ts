import type { SiteData } from '../../scripts/content/site-data.js';
import type { Dataset } from './dataset.js';

/** A dataset as JSON, with its licence and what each field means. */
export const datasetJson = (dataset: Dataset, data: SiteData): string => {
  const { uitgever, licentie } = data.library.site;
  const content = {
    titel: dataset.title,
    uitgever,
    licentie: { naam: licentie.naam, adres: licentie.adres },
    velden: Object.fromEntries(dataset.fields.map(({ name, meaning }) => [name, meaning])),
    gegevens: dataset.rowsOf(data),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
