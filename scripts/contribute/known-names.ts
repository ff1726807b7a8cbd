import type { ReferenceTarget } from '../../schemas/fields/field-meta.js';
import { classifyFiles } from '../content/files/classify-files.js';
import { listFiles } from '../content/files/list-files.js';
import type { Collection } from '../content/library.js';
import { readEntry } from '../content/read/read-entry.js';
import { readRegisters } from '../content/read/read-registers.js';
import { lessenOf } from '../content/relate/lessen-of.js';
import { sortEntries } from '../content/sort-entries.js';

/** One thing that a field can be filled with: what the file holds, and what people call it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What there is to refer to, and which entries exist already. */
export interface KnownNames {
  readonly targets: Readonly<Record<ReferenceTarget, readonly Choice[]>>;
  /** `aanpak/zaanstad`, also for an entry that has a mistake in it. */
  readonly taken: ReadonlySet<string>;
}

const named = (lines: readonly { readonly slug: string; readonly naam: string }[]): Choice[] =>
  lines.map(({ slug, naam }) => ({ value: slug, label: naam }));

const titled = (entries: readonly { readonly slug: string; readonly titel: string }[]): Choice[] =>
  entries.map(({ slug, titel }) => ({ value: slug, label: titel }));

/** What there is to refer to in a collection. */
export const targetsOf = (data: Collection): KnownNames['targets'] => ({
  gemeente: named(data.gemeenten),
  regio: named(data.regios),
  thema: named(data.themas),
  fase: named(data.fasen),
  begrip: data.begrippen.map(({ slug, term }) => ({ value: slug, label: term })),
  cohort: titled(data.cohorten),
  sessie: titled(data.sessies),
  aanpak: titled(data.aanpakken),
  tool: titled(data.tools),
  les: titled(data.lessen),
});

/** Reads the names in a content folder; a mistake somewhere in it does not stand in the way of writing something new. */
export const readKnownNames = (root: string): KnownNames => {
  const { registers, entries } = classifyFiles(listFiles(root).files);
  const { data } = readRegisters(root, registers);
  const sound = sortEntries(entries.flatMap((file) => readEntry(root, file).checked?.entry ?? []));
  return {
    targets: targetsOf({ ...data, ...sound, lessen: lessenOf(sound.aanpakken) }),
    taken: new Set([
      ...entries.map(({ type, slug }) => `${type}/${slug}`),
      ...data.begrippen.map(({ slug }) => `begrip/${slug}`),
      ...data.gemeenten.map(({ slug }) => `gemeente/${slug}`),
    ]),
  };
};
