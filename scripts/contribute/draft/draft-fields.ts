import { z } from 'zod';
import { ENTRY_TYPES, type EntryType } from '../../../schemas/content-types.js';
import { UNWRITTEN } from '../../../schemas/fields/unwritten.js';
import { type DraftContext, starterFor } from './starter.js';

/** Fields by name, as far as they are known. */
export type Given = Readonly<Record<string, unknown>>;

const nextYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** Each source has to be named in a text; the summary is where a draft does so. */
const withSource = (type: EntryType, given: Given): Given => {
  const { shape } = ENTRY_TYPES[type].schema;
  const asksForSources = 'bronnen' in shape && shape.bronnen instanceof z.ZodArray;
  return asksForSources && !('bronnen' in given) ? { in_het_kort: `${UNWRITTEN} [B1]`, ...given } : given;
};

/** The steps of a tool together take as long as the tool. */
const withMinutes = (type: EntryType, given: Given): Given =>
  type === 'tool' && 'minuten' in given ? { stappen: [{ minuten: given['minuten'] }], ...given } : given;

const prefer = (context: DraftContext, given: Given): DraftContext => {
  const first = (target: 'thema' | 'fase', chosen: unknown) => {
    const choices = context.targets[target];
    if (!Array.isArray(chosen)) return choices;
    return choices.toSorted((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)));
  };
  return {
    ...context,
    targets: { ...context.targets, thema: first('thema', given['themas']), fase: first('fase', given['fasen']) },
  };
};

/** The fields of a new entry: a concept that satisfies its schema, with what is given and the rest to be written. */
export const draftFields = (type: EntryType, given: Given, context: DraftContext): Given => {
  const { shape } = ENTRY_TYPES[type].schema;
  const origin =
    'herkomst' in shape && type !== 'tool' ? { herkomst: { soort: 'gemeente', documentatie: 'zwak' } } : {};
  const known = {
    ...origin,
    status: 'concept',
    gecontroleerd_op: context.today,
    herzien_voor: nextYear(context.today),
    wijzigingen: [{ datum: context.today, wat: 'Eerste versie.' }],
    ...withMinutes(type, withSource(type, given)),
  };
  const fields = starterFor(ENTRY_TYPES[type].schema, known, prefer(context, given));
  return Object.fromEntries(Object.entries(fields ?? {}));
};
