import { z } from 'zod';
import { aanpakSchema } from '../../../schemas/entries/aanpak.js';
import { fieldLabel } from '../../../schemas/fields/field-label.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { embargoFields } from '../../../schemas/parts/embargo.js';
import { publicatieFields } from '../../../schemas/parts/publicatie.js';
import { describeField, mainBranch } from '../../content/fields/schema-tree.js';
import { choicesOf } from '../choices-of.js';
import type { KnownNames } from '../known-names.js';

/** A question of the form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  /** What is meant, and what there is to choose from. */
  readonly guidance: string;
  readonly schema: AnySchema;
}

/** The heading under which anything else can be told; it becomes the text below the fields. */
export const MORE = 'Wat je nog meer kwijt wilt';

/** What the editors fill in later, or what follows from the rest. */
const NOT_ASKED: ReadonlySet<string> = new Set([
  ...Object.keys(publicatieFields),
  ...Object.keys(embargoFields),
  'herkomst',
  'toestemmingen',
  'gebaseerd_op',
  'tools',
  'id',
]);

const MOST_LISTED = 15;

const guidanceOf = (schema: AnySchema, names: Pick<KnownNames, 'targets'>): string => {
  const choices = choicesOf(schema, names);
  const several = mainBranch(schema) instanceof z.ZodArray ? ' Meer dan één mag.' : '';
  const listed =
    choices === null || choices.length > MOST_LISTED
      ? ''
      : ` Kies uit: ${choices.map(({ label }) => label).join(', ')}.${several}`;
  return `${describeField(schema)}${listed}`;
};

const fieldsIn = (schema: AnySchema, names: Pick<KnownNames, 'targets'>): readonly FormField[] => {
  const inner = mainBranch(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape)
    .filter(([key]) => !NOT_ASKED.has(key))
    .map(([key, field]: [string, AnySchema]) => ({
      key,
      label: fieldLabel(key),
      guidance: guidanceOf(field, names),
      schema: field,
    }));
};

/** The questions about one aanpak, one for each heading of the form. */
export const formFields = (names: Pick<KnownNames, 'targets'>): readonly FormField[] => fieldsIn(aanpakSchema, names);

/** The questions about each part of a field that is a group or a list of groups; none for any other field. */
export const partsOf = ({ schema }: FormField, names: Pick<KnownNames, 'targets'>): readonly FormField[] => {
  const inner = mainBranch(schema);
  return fieldsIn(inner instanceof z.ZodArray ? inner.element : inner, names);
};
