import type { EntryType } from '../../schemas/content-types.js';
import type { ReferenceTarget } from '../../schemas/fields/field-meta.js';
import { classifyFiles } from '../content/files/classify-files.js';
import { listFiles } from '../content/files/list-files.js';
import { readEntry } from '../content/read/read-entry.js';
import { readRegisters } from '../content/read/read-registers.js';

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

/** Reads the names in a content folder; a mistake somewhere in it does not stand in the way of writing something new. */
export const readKnownNames = (root: string): KnownNames => {
  const { registers, entries } = classifyFiles(listFiles(root).files);
  const { data } = readRegisters(root, registers);
  const titles = (wanted: EntryType): Choice[] =>
    entries
      .filter(({ type }) => type === wanted)
      .map((file) => ({ value: file.slug, label: readEntry(root, file).checked?.entry.titel ?? file.slug }));
  const begrippen = data.begrippen.map(({ slug, term }) => ({ value: slug, label: term }));
  return {
    targets: {
      gemeente: named(data.gemeenten),
      regio: named(data.regios),
      thema: named(data.themas),
      fase: named(data.fasen),
      begrip: begrippen,
      cohort: titles('cohort'),
      sessie: titles('sessie'),
      aanpak: titles('aanpak'),
      tool: titles('tool'),
    },
    taken: new Set([
      ...entries.map(({ type, slug }) => `${type}/${slug}`),
      ...begrippen.map(({ value }) => `begrip/${value}`),
      ...data.gemeenten.map(({ slug }) => `gemeente/${slug}`),
    ]),
  };
};
