import { z } from 'zod';
import { aanpakSchema } from './entries/aanpak.js';
import { cohortSchema } from './entries/cohort.js';
import { paginaSchema } from './entries/pagina.js';
import { sessieSchema } from './entries/sessie.js';
import { toolSchema } from './entries/tool.js';
import { vraagSchema } from './entries/vraag.js';
import { begripSchema } from './registers/begrip.js';
import { faseSchema } from './registers/fase.js';
import { gemeenteSchema } from './registers/gemeente.js';
import { patroonSchema } from './registers/patroon.js';
import { regioSchema } from './registers/regio.js';
import { siteSchema } from './registers/site.js';
import { themaSchema } from './registers/thema.js';

/** Files at the top of the content folder; all are required. */
export const REGISTERS = {
  site: { file: 'site.yaml', schema: siteSchema },
  gemeenten: { file: 'gemeenten.yaml', schema: z.array(gemeenteSchema) },
  regios: { file: 'regios.yaml', schema: z.array(regioSchema) },
  themas: { file: 'themas.yaml', schema: z.array(themaSchema) },
  fasen: { file: 'fasen.yaml', schema: z.array(faseSchema) },
  patronen: { file: 'patronen.yaml', schema: z.array(patroonSchema) },
  begrippen: { file: 'begrippen.yaml', schema: z.array(begripSchema) },
} as const;

/** Folders of the content folder; each holds `<slug>.md` or `<slug>/index.md`, one per entry. */
export const ENTRY_TYPES = {
  cohort: { folder: 'cohorten', schema: cohortSchema },
  sessie: { folder: 'sessies', schema: sessieSchema },
  aanpak: { folder: 'aanpakken', schema: aanpakSchema },
  tool: { folder: 'tools', schema: toolSchema },
  vraag: { folder: 'vragen', schema: vraagSchema },
  pagina: { folder: 'paginas', schema: paginaSchema },
} as const;

export type RegisterName = keyof typeof REGISTERS;
export type EntryType = keyof typeof ENTRY_TYPES;
export type RegisterData = { [Name in RegisterName]: z.infer<(typeof REGISTERS)[Name]['schema']> };
export type EntryFields = { [Type in EntryType]: z.infer<(typeof ENTRY_TYPES)[Type]['schema']> };
