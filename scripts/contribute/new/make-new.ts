import { slugify } from '../../content/markdown/slugify.js';
import { appendToRegister } from '../draft/append-to-register.js';
import { draftFields, type Given } from '../draft/draft-fields.js';
import { entryText } from '../draft/entry-text.js';
import { isTaken, saveEntry } from '../draft/save-entry.js';
import { starterFor } from '../draft/starter.js';
import type { KnownNames } from '../known-names.js';
import { type Kind, placeOf } from './kinds.js';

/** Where a new thing is made, and with what. */
export interface MakeContext {
  readonly content: string;
  readonly today: string;
  readonly names: KnownNames;
}

const GUIDE = 'Vertel hier wat je nog meer kwijt wilt, of haal deze regel weg. (nog te schrijven)';

/** Why a slug can't be used, in Dutch; null when it can. */
export const refuseSlug = (kind: Kind, slug: string, { content, names }: MakeContext): string | null => {
  if (slug === '' || slug !== slugify(slug))
    return `"${slug}" kan geen naam in het adres zijn. Gebruik kleine letters, cijfers en streepjes, zoals ${slugify(slug) || 'mijn-gemeente'}.`;
  const name = 'entry' in kind.place ? kind.place.entry : kind.place.register === 'begrippen' ? 'begrip' : 'gemeente';
  const taken =
    names.taken.has(`${name}/${slug}`) || ('entry' in kind.place && isTaken(content, kind.place.entry, slug));
  return taken
    ? `"${slug}" bestaat al: ${placeOf(kind, slug)}. Pas dat aan, of kies een andere naam met --slug, zoals ${slug}-2.`
    : null;
};

/** Writes the new thing. Returns its file below the content folder, or null when something came in between. */
export const makeNew = (kind: Kind, slug: string, fields: Given, context: MakeContext): string | null => {
  const { content, today, names } = context;
  if ('register' in kind.place) {
    const line = starterFor(kind.schema, { slug, ...fields }, { today, targets: names.targets });
    return appendToRegister(content, kind.place.register, Object.fromEntries(Object.entries(line ?? {})));
  }
  const type = kind.place.entry;
  const draft = draftFields(type, fields, { today, targets: names.targets });
  return saveEntry(content, type, slug, entryText(type, draft, GUIDE, names));
};
