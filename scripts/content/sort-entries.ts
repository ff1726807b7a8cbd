import type { Entry } from './library.js';

/** Entries by kind, each kind in the order in which readers see it. */
export const sortEntries = (entries: readonly Entry[]) => ({
  cohorten: entries.filter((entry) => entry.type === 'cohort').sort((a, b) => b.nummer - a.nummer),
  sessies: entries.filter((entry) => entry.type === 'sessie').sort((a, b) => a.begin.localeCompare(b.begin)),
  aanpakken: entries.filter((entry) => entry.type === 'aanpak'),
  tools: entries.filter((entry) => entry.type === 'tool').sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
  vragen: entries.filter((entry) => entry.type === 'vraag').sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
  paginas: entries.filter((entry) => entry.type === 'pagina'),
});
