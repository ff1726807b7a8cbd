import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import { z } from 'zod';
import { describeField, mainBranch, schemaAt } from '../../content/fields/schema-tree.js';
import { choicesOf, mayBeNotFound } from '../choices-of.js';
import type { Given } from '../draft/draft-fields.js';
import type { Choice, KnownNames } from '../known-names.js';
import { readAnswer } from '../read-answer.js';
import { KINDS, type Kind, type KindName } from './kinds.js';
import { type MakeContext, refuseSlug } from './make-new.js';
import { mayBeSkipped } from './read-given.js';
import { suggestSlug } from './suggest-slug.js';

/** Someone who stops half-way; nothing has been written then. */
export class Stopped extends Error {}

const isAnswer = <Answer>(answer: Answer): answer is Exclude<Answer, symbol> => !isCancel(answer);

const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
  if (!isAnswer(answer)) throw new Stopped();
  return answer;
};

const UNKNOWN: Choice = { value: '', label: 'Weet ik niet' };

const askChoice = async (message: string, choices: readonly Choice[], skip: boolean): Promise<unknown> => {
  const options = skip ? [...choices, UNKNOWN] : [...choices];
  const answer = answered(await autocomplete({ message, options, placeholder: 'Typ om te zoeken', maxItems: 8 }));
  return answer === UNKNOWN.value ? undefined : answer;
};

const askChoices = async (message: string, choices: readonly Choice[], skip: boolean): Promise<unknown> =>
  answered(
    await autocompleteMultiselect({
      message: `${message} Kies met de tabtoets, klaar met enter.`,
      options: [...choices],
      placeholder: 'Typ om te zoeken',
      maxItems: 8,
      required: !skip,
    }),
  );

const askText = async (kind: Kind, question: string, names: KnownNames): Promise<unknown> => {
  const schema = schemaAt(kind.schema, [question]);
  if (schema === null) return undefined;
  const check = (typed: string) => readAnswer(schema, [typed.trim()], names);
  const validate = (typed: string | undefined) => {
    const answer = check(typed ?? '');
    return 'problem' in answer ? `${answer.problem} ${describeField(schema)}` : undefined;
  };
  const answer = check(answered(await text({ message: describeField(schema), validate })));
  return 'value' in answer ? answer.value : undefined;
};

const ask = (kind: Kind, question: string, names: KnownNames): Promise<unknown> => {
  const schema = schemaAt(kind.schema, [question]);
  const choices = schema === null ? null : choicesOf(schema, names);
  if (schema === null || choices === null) return askText(kind, question, names);
  const skip = mayBeSkipped(kind, question);
  return mainBranch(schema) instanceof z.ZodArray
    ? askChoices(describeField(schema), choices, skip)
    : askChoice(describeField(schema), choices, skip || mayBeNotFound(schema));
};

/** Asks what kind of thing to make. */
export const askKind = async (): Promise<KindName> => {
  const kinds = Object.keys(KINDS) as KindName[];
  return answered(
    await select({
      message: 'Wat wil je maken?',
      options: kinds.map((value) => ({ value, label: KINDS[value].label })),
    }),
  );
};

/** Asks for every field of a kind that is not known yet. */
export const askFields = async (kind: Kind, known: Given, names: KnownNames): Promise<Given> => {
  const fields: Record<string, unknown> = { ...known };
  for (const question of kind.questions) {
    const hasPlace = question === 'regio' && Array.isArray(fields['gemeenten']) && fields['gemeenten'].length > 0;
    if (question in fields || hasPlace) continue;
    const answer = await ask(kind, question, names);
    if (answer !== undefined) fields[question] = answer;
  }
  return fields;
};

/** Asks for a name in the address until there is one that is free. */
export const askSlug = async (kind: Kind, fields: Given, context: MakeContext): Promise<string> =>
  answered(
    await text({
      message: 'De naam in het adres. Verander die later niet meer.',
      initialValue: suggestSlug(kind, fields),
      validate: (typed) => refuseSlug(kind, typed ?? '', context) ?? undefined,
    }),
  );
