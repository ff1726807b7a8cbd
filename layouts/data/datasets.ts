import { aanpakkenDataset } from './aanpakken.js';
import { begrippenDataset } from './begrippen.js';
import type { Dataset } from './dataset.js';
import { lessenDataset } from './lessen.js';
import { sessiesDataset } from './sessies.js';
import { toolsDataset } from './tools.js';

/** All open data of the site. */
export const DATASETS: readonly Dataset[] = [
  aanpakkenDataset,
  lessenDataset,
  toolsDataset,
  sessiesDataset,
  begrippenDataset,
];
