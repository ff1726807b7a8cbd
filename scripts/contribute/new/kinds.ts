import { ENTRY_TYPES, type EntryType, REGISTERS } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { begripSchema } from '../../../schemas/registers/begrip.js';
import { gemeenteSchema } from '../../../schemas/registers/gemeente.js';
import type { LineRegister } from '../draft/append-to-register.js';

/** Something that can be made new: a file of its own, or a line in a register. */
export interface Kind {
  readonly label: string;
  readonly schema: AnySchema;
  /** The fields that are asked for, the one that names it first. What they mean stands in the schema. */
  readonly questions: readonly string[];
  readonly place: { readonly entry: Exclude<EntryType, 'cohort' | 'pagina'> } | { readonly register: LineRegister };
}

const entry = (type: Exclude<EntryType, 'cohort' | 'pagina'>, label: string, questions: readonly string[]): Kind => ({
  label,
  schema: ENTRY_TYPES[type].schema,
  questions,
  place: { entry: type },
});

/** What `npm run new` makes, and what it asks. */
export const KINDS = {
  aanpak: entry('aanpak', 'Een aanpak: wat een gemeente deed en leerde', [
    'titel',
    'gemeenten',
    'regio',
    'themas',
    'fasen',
    'niveaus',
    'invloed',
  ]),
  sessie: entry('sessie', 'Een sessie van het leernetwerk', ['titel', 'cohort', 'nummer', 'begin', 'einde']),
  tool: entry('tool', 'Een tool, zoals een werkblad of checklist', ['titel', 'soort', 'fasen', 'minuten']),
  vraag: entry('vraag', 'Een vraag van een deelnemer, met reacties', ['titel', 'rol', 'themas', 'fasen']),
  begrip: {
    label: 'Een begrip in de begrippenlijst',
    schema: begripSchema,
    questions: ['term', 'omschrijving'],
    place: { register: 'begrippen' },
  },
  gemeente: {
    label: 'Een gemeente die nog niet in de lijst staat',
    schema: gemeenteSchema,
    questions: ['naam', 'code', 'provincie', 'grootte', 'breedte', 'lengte'],
    place: { register: 'gemeenten' },
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** The path below the content folder where a new thing of this kind comes to stand. */
export const placeOf = (kind: Kind, slug: string): string =>
  'entry' in kind.place
    ? `${ENTRY_TYPES[kind.place.entry].folder}/${slug}/index.md`
    : REGISTERS[kind.place.register].file;
