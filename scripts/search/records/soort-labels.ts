/** The kinds of things that can be found, with the names that readers see. */
export const SOORT_LABELS = {
  les: 'Les',
  aanpak: 'Aanpak',
  tool: 'Tool',
  vraag: 'Vraag',
  begrip: 'Begrip',
  sessie: 'Sessie',
  lichting: 'Lichting',
  thema: 'Thema',
  stap: 'Stap',
  gemeente: 'Gemeente of regio',
  pagina: 'Pagina',
} as const;

export type Soort = keyof typeof SOORT_LABELS;
