import type { Begrip } from '../../../schemas/registers/begrip.js';
import type { Aanpak, Les, Library, Sessie, Tool, Vraag } from '../library.js';
import { Grouped } from './grouped.js';
import { type TermUses, usesOfTerms } from './uses-of-terms.js';

/** Every relation read backwards: from what is pointed at to what points there. */
export interface Relations {
  readonly aanpakken: Readonly<
    Record<'thema' | 'fase' | 'gemeente' | 'regio' | 'tool' | 'cohort' | 'basis', Grouped<Aanpak>>
  >;
  readonly lessen: Readonly<Record<'thema' | 'fase' | 'aanpak', Grouped<Les>>>;
  readonly tools: Readonly<Record<'thema' | 'fase' | 'aanpak', Grouped<Tool>>>;
  readonly sessies: Readonly<Record<'cohort' | 'tool', Grouped<Sessie>>>;
  readonly vragen: Readonly<Record<'thema' | 'fase' | 'aanpak' | 'tool', Grouped<Vraag>>>;
  readonly begrippen: { readonly ruimer: Grouped<Begrip> };
  /** Where the term with a slug is used. Reads all texts the first time. */
  readonly uses: (begrip: string) => TermUses;
}

const toolsOfSessie = (sessie: Sessie) => [...sessie.tools, ...sessie.programma.flatMap(({ tools }) => tools)];

export const relate = (library: Library): Relations => {
  let uses: ReturnType<typeof usesOfTerms> | null = null;
  return {
    aanpakken: {
      thema: new Grouped(library.aanpakken, ({ themas }) => themas),
      fase: new Grouped(library.aanpakken, ({ fasen }) => fasen),
      gemeente: new Grouped(library.aanpakken, ({ gemeenten }) => gemeenten),
      regio: new Grouped(library.aanpakken, ({ regio }) => [regio]),
      tool: new Grouped(library.aanpakken, ({ tools }) => tools),
      cohort: new Grouped(library.aanpakken, ({ cohort }) => [cohort]),
      basis: new Grouped(library.aanpakken, ({ gebaseerd_op }) => gebaseerd_op.map(({ aanpak }) => aanpak)),
    },
    lessen: {
      thema: new Grouped(library.lessen, ({ themas }) => themas),
      fase: new Grouped(library.lessen, ({ fase }) => [fase]),
      aanpak: new Grouped(library.lessen, ({ aanpak }) => [aanpak.slug]),
    },
    tools: {
      thema: new Grouped(library.tools, ({ themas }) => themas),
      fase: new Grouped(library.tools, ({ fasen }) => fasen),
      aanpak: new Grouped(library.tools, ({ ervaringen }) => ervaringen.map(({ aanpak }) => aanpak)),
    },
    sessies: {
      cohort: new Grouped(library.sessies, ({ cohort }) => [cohort]),
      tool: new Grouped(library.sessies, toolsOfSessie),
    },
    vragen: {
      thema: new Grouped(library.vragen, ({ themas }) => themas),
      fase: new Grouped(library.vragen, ({ fasen }) => fasen),
      aanpak: new Grouped(library.vragen, ({ aanpakken }) => aanpakken),
      tool: new Grouped(library.vragen, ({ tools }) => tools),
    },
    begrippen: { ruimer: new Grouped(library.begrippen, ({ ruimer }) => ruimer) },
    uses: (begrip) => {
      uses ??= usesOfTerms(library);
      return uses(begrip);
    },
  };
};
