import { z } from 'zod';
import type { AnySchema } from '../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../schemas/fields/not-found.js';
import { nearest } from '../content/fields/nearest.js';
import { mainBranch } from '../content/fields/schema-tree.js';
import { choicesOf, mayBeNotFound } from './choices-of.js';
import type { Choice, KnownNames } from './known-names.js';
import { listChoices } from './list-choices.js';

/** What someone filled in, as the value of a field, or in Dutch why it can't be. */
export type Answer = { readonly value: unknown } | { readonly problem: string };

const pick = (text: string, choices: readonly Choice[]): Answer => {
  const typed = text.toLowerCase();
  const found = choices.find(({ value, label }) => value === typed || label.toLowerCase() === typed);
  if (found !== undefined) return { value: found.value };
  const guess = nearest(
    text,
    choices.flatMap(({ value, label }) => [label, value]),
  );
  const hint = guess === null ? `Kies uit: ${listChoices(choices)}.` : `Bedoelde je "${guess}"?`;
  return { problem: `"${text}" kan hier niet. ${hint}` };
};

const readOne = (schema: AnySchema, text: string, names: Pick<KnownNames, 'targets'>): Answer => {
  const inner = mainBranch(schema);
  const choices = choicesOf(inner, names);
  if (choices !== null) return pick(text, choices);
  const value = inner instanceof z.ZodNumber ? Number(text.replace(',', '.')) : text;
  return z.core.safeParse(inner, value).success ? { value } : { problem: `"${text}" kan hier niet.` };
};

/** Reads what someone typed for a field. A list is given as several texts, or as one with commas where it is of choices. */
export const readAnswer = (schema: AnySchema, texts: readonly string[], names: Pick<KnownNames, 'targets'>): Answer => {
  if (mayBeNotFound(schema) && texts.length === 1 && texts[0]?.toLowerCase().replace(/\.$/, '') === NOT_FOUND)
    return { value: NOT_FOUND };
  const inner = mainBranch(schema);
  if (!(inner instanceof z.ZodArray)) return readOne(inner, texts.join(' ').trim(), names);
  const parts = choicesOf(inner, names) === null ? texts : texts.flatMap((text) => text.split(/[,;\n]/));
  const answers = parts.flatMap((part) => (part.trim() === '' ? [] : [readOne(inner.element, part.trim(), names)]));
  const wrong = answers.find((answer) => 'problem' in answer);
  return wrong ?? { value: [...new Set(answers.flatMap((answer) => ('value' in answer ? [answer.value] : [])))] };
};
