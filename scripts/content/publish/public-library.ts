import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { Entries, Entry, Library } from '../library.js';
import { lessenOf } from '../relate/lessen-of.js';
import { cutPassages } from './cut-passages.js';
import { isPublic } from './is-public.js';
import { patternsOf } from './patterns-of.js';
import { pruneReferences } from './prune-references.js';

/** The part of a library that readers may see on `today` (`YYYY-MM-DD`), without a trace of the rest. */
export const publicLibrary = (whole: Library, today: string): Library => {
  const library = cutPassages(whole, today);
  const hidden = new Set<string>();
  const visible = <E extends Entry>(entries: readonly E[]): E[] =>
    entries.filter((entry) => {
      const shown = isPublic(entry, library.cohorten, today);
      if (!shown) hidden.add(`${entry.type}/${entry.slug}`);
      return shown;
    });
  const entries: Entries = {
    cohorten: visible(library.cohorten),
    sessies: visible(library.sessies),
    aanpakken: visible(library.aanpakken),
    tools: visible(library.tools),
    vragen: visible(library.vragen),
    paginas: visible(library.paginas),
  };
  if (hidden.size === 0) return library;
  const pruned = <E extends Entry>(list: readonly E[]): E[] =>
    list
      .map((entry) =>
        pruneReferences(ENTRY_TYPES[entry.type].schema, entry, (target, slug) => hidden.has(`${target}/${slug}`)),
      )
      .filter((entry) => entry !== null);
  const aanpakken = pruned(entries.aanpakken);
  const lessen = lessenOf(aanpakken);
  return {
    ...library,
    cohorten: pruned(entries.cohorten),
    sessies: pruned(entries.sessies),
    aanpakken,
    tools: pruned(entries.tools),
    vragen: pruned(entries.vragen),
    paginas: pruned(entries.paginas),
    lessen,
    patronen: patternsOf(library.patronen, lessen),
  };
};
