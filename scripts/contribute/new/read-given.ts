import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { describeField, schemaAt } from '../../content/fields/schema-tree.js';
import { choicesOf, isRequired } from '../choices-of.js';
import type { Given } from '../draft/draft-fields.js';
import type { KnownNames } from '../known-names.js';
import { listChoices } from '../list-choices.js';
import { readAnswer } from '../read-answer.js';
import type { Kind } from './kinds.js';

/** Whether a question may be passed over. */
export const mayBeSkipped = (kind: Kind, question: string): boolean => {
  const schema = schemaAt(kind.schema, [question]);
  return schema === null || !isRequired(schema);
};

const missingAnswer = (schema: AnySchema | null, question: string, names: KnownNames): string => {
  const choices = schema === null ? null : choicesOf(schema, names);
  const hint = choices === null ? '' : ` Kies uit: ${listChoices(choices)}.`;
  return `--${question} ontbreekt. ${describeField(schema)}${hint}`;
};

/** Reads what the command line gives for a kind: the fields, and in Dutch what is missing and what is wrong. */
export const readGiven = (
  kind: Kind,
  given: ReadonlyMap<string, readonly string[]>,
  names: KnownNames,
): { readonly fields: Given; readonly missing: readonly string[]; readonly wrong: readonly string[] } => {
  const fields: Record<string, unknown> = {};
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const question of kind.questions) {
    const texts = given.get(question);
    const schema = schemaAt(kind.schema, [question]);
    if (texts === undefined || schema === null) {
      if (!mayBeSkipped(kind, question)) missing.push(missingAnswer(schema, question, names));
      continue;
    }
    const answer = readAnswer(schema, texts, names);
    if ('value' in answer) fields[question] = answer.value;
    else wrong.push(`--${question}: ${answer.problem} ${describeField(schema)}`);
  }
  for (const question of given.keys())
    if (!kind.questions.includes(question)) wrong.push(`--${question} hoort hier niet bij.`);
  return { fields, missing, wrong };
};
