import { z } from 'zod';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { mainBranch } from '../../content/fields/schema-tree.js';
import { mayBeNotFound } from '../choices-of.js';
import type { KnownNames } from '../known-names.js';
import { readAnswer } from '../read-answer.js';
import { type FormField, partsOf } from './form-fields.js';
import { inlinesOf, type MarkdownContext, markdownOf } from './markdown-of.js';
import type { Block } from './pandoc-document.js';
import { comparable, plainBlock } from './plain-words.js';
import { readTable } from './read-tables.js';

/** What is needed to read an answer. */
export interface FormContext extends MarkdownContext {
  readonly targets: KnownNames['targets'];
  /** Lines of the form itself, as `comparable` makes them. */
  readonly guidance: ReadonlySet<string>;
}

/** An answer: its value where it fits, and what did not fit, with the reason in Dutch. */
export interface FieldAnswer {
  readonly value?: unknown;
  readonly leftover: readonly Block[];
  readonly problem?: string;
}

const NOTHING: FieldAnswer = { leftover: [] };

const isWritten = (block: Block, { guidance }: FormContext): boolean => {
  if (block.t === 'Para' && block.c.some(({ t }) => t === 'Image')) return true;
  const text = plainBlock(block);
  return text === null || (comparable(text) !== '' && !guidance.has(comparable(text)));
};

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.t === 'Div' ? flat(block.c[1]) : [block]));

/** What someone wrote, without the lines of the form itself and without empty ones. */
export const writtenIn = (blocks: readonly Block[], context: FormContext): readonly Block[] =>
  flat(blocks).filter((block) => isWritten(block, context));

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => plainBlock(block) ?? '')
    .join(' ')
    .trim();

const itemsOf = (blocks: readonly Block[], read: (block: Block) => string): string[] =>
  blocks.flatMap((block) => {
    if (block.t === 'BulletList') return block.c.map((blocks) => blocks.map(read).join(' '));
    if (block.t === 'OrderedList') return block.c[1].map((blocks) => blocks.map(read).join(' '));
    return [read(block)];
  });

const checked = (schema: AnySchema, value: unknown, blocks: readonly Block[], why: string): FieldAnswer =>
  z.core.safeParse(schema, value).success ? { value, leftover: [] } : { leftover: blocks, problem: why };

const readText = (schema: AnySchema, blocks: readonly Block[], context: FormContext): FieldAnswer => {
  const { markup } = z.globalRegistry.get(mainBranch(schema)) ?? {};
  if (markup === 'block') return checked(schema, markdownOf(blocks, context), blocks, 'De tekst is te lang.');
  const isRun = (block: Block) => block.t === 'Para' || block.t === 'Plain' || block.t === 'Header';
  if (!blocks.every(isRun)) return { leftover: blocks, problem: 'Hier past alleen gewone tekst, geen lijst of tabel.' };
  const line =
    markup === 'plain'
      ? wordsOf(blocks)
      : blocks
          .map((block) => ('c' in block && isInline(block) ? inlinesOf(block.c, context) : wordsOf([block])))
          .join(' ');
  return checked(schema, line, blocks, 'De tekst is te lang voor deze plek.');
};

const isInline = (block: Block): block is Extract<Block, { t: 'Para' | 'Plain' }> =>
  block.t === 'Para' || block.t === 'Plain';

const readList = (
  field: FormField,
  element: AnySchema,
  blocks: readonly Block[],
  context: FormContext,
): FieldAnswer => {
  const { markup } = z.globalRegistry.get(mainBranch(element)) ?? {};
  const write = (block: Block) => (markup === 'inline' ? markdownOf([block], context) : wordsOf([block]));
  const answer = readAnswer(field.schema, itemsOf(blocks, write), context);
  if ('problem' in answer) return { leftover: blocks, problem: answer.problem };
  return checked(field.schema, answer.value, blocks, 'Dit past hier niet.');
};

const readGroups = (field: FormField, blocks: readonly Block[], context: FormContext): FieldAnswer => {
  const parts = partsOf(field, context);
  const leftover: Block[] = [];
  const problems: string[] = [];
  const groups = blocks.flatMap((block) => {
    const filled = block.t === 'Table' ? readTable(block, parts) : [];
    if (filled.length === 0) leftover.push(block);
    return filled;
  });
  const values = groups.flatMap((group) => {
    const value: Record<string, unknown> = {};
    for (const part of parts) {
      const answer = readField(part, group.get(part.key) ?? [], context);
      if (answer.value !== undefined) value[part.key] = answer.value;
      leftover.push(...answer.leftover);
      if (answer.problem !== undefined) problems.push(`${part.label}: ${answer.problem}`);
    }
    return Object.keys(value).length === 0 ? [] : [value];
  });
  const isList = mainBranch(field.schema) instanceof z.ZodArray;
  return {
    ...(values.length === 0 ? {} : { value: isList ? values : values[0] }),
    leftover,
    ...(problems.length === 0 ? {} : { problem: problems.join(' ') }),
  };
};

/** Reads what was filled in under a question; nothing when nothing was. */
export const readField = (field: FormField, blocks: readonly Block[], context: FormContext): FieldAnswer => {
  const written = writtenIn(blocks, context);
  if (written.length === 0) return NOTHING;
  const inner = mainBranch(field.schema);
  if (mayBeNotFound(field.schema) && comparable(wordsOf(written)) === NOT_FOUND)
    return { value: NOT_FOUND, leftover: [] };
  if (inner instanceof z.ZodObject || (inner instanceof z.ZodArray && mainBranch(inner.element) instanceof z.ZodObject))
    return readGroups(field, written, context);
  if (inner instanceof z.ZodArray) return readList(field, inner.element, written, context);
  if (z.globalRegistry.get(inner)?.markup !== undefined) return readText(field.schema, written, context);
  const answer = readAnswer(field.schema, [wordsOf(written)], context);
  return 'problem' in answer ? { leftover: written, problem: answer.problem } : { value: answer.value, leftover: [] };
};
