import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { mapTexts } from '../fields/map-texts.js';
import type { Entries, Entry, Library } from '../library.js';
import { consentPassages } from '../markdown/consent-passages.js';
import { lessenOf } from '../relate/lessen-of.js';
import { consentsAt } from './consents-at.js';

/** A text without the passages that rest on a consent which does not hold. */
const cutText = (text: string, holds: ReadonlySet<string>): string => {
  const gone = consentPassages(text).filter(({ id }) => !holds.has(id));
  if (gone.length === 0) return text;
  return text
    .split('\n')
    .filter((_, line) => !gone.some(({ begin, end }) => line >= begin && line <= end))
    .join('\n');
};

const cutEntry = <E extends Entry>(entry: E, today: string): E => {
  const toestemmingen = 'toestemmingen' in entry ? entry.toestemmingen : [];
  const holds = consentsAt(toestemmingen, today);
  const schema: AnySchema = ENTRY_TYPES[entry.type].schema;
  return {
    ...mapTexts(schema, entry, (text) => cutText(text, holds)),
    ...('toestemmingen' in entry ? { toestemmingen: toestemmingen.filter(({ id }) => holds.has(id)) } : {}),
    // What was excepted looks like personal data, and is of use to the check only.
    uitzonderingen: [],
    body: cutText(entry.body, holds),
  };
};

/**
 * The same library without a word of what people no longer consent to on `today`; whatever is made of it, pages, search,
 * documents or feeds, can't show what is not there.
 */
export const cutPassages = (library: Library, today: string): Library => {
  const cut = <E extends Entry>(entries: readonly E[]): E[] => entries.map((entry) => cutEntry(entry, today));
  const entries: Entries = {
    cohorten: cut(library.cohorten),
    sessies: cut(library.sessies),
    aanpakken: cut(library.aanpakken),
    tools: cut(library.tools),
    vragen: cut(library.vragen),
    paginas: cut(library.paginas),
  };
  const site = { ...library.site, uitzonderingen: [] };
  return { ...library, site, ...entries, lessen: lessenOf(entries.aanpakken) };
};
