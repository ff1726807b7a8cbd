import type { Entries, Entry } from './library.js';

/** The entries of all kinds. */
export const entriesOf = ({ cohorten, sessies, aanpakken, tools, vragen, paginas }: Entries): readonly Entry[] => [
  ...cohorten,
  ...sessies,
  ...aanpakken,
  ...tools,
  ...vragen,
  ...paginas,
];
