import { slugify } from '../../content/markdown/slugify.js';
import type { Given } from '../draft/draft-fields.js';
import type { KnownNames } from '../known-names.js';
import { guidanceTexts } from './form-document.js';
import { formFields, MORE } from './form-fields.js';
import { type MarkdownContext, markdownOf } from './markdown-of.js';
import { RefusedDocument } from './open-document.js';
import type { Block } from './pandoc-document.js';
import { comparable } from './plain-words.js';
import { type FormContext, readField, writtenIn } from './read-field.js';
import { splitSections } from './sections.js';

/** A piece that found no place, with the heading it stood under. */
export interface Leftover {
  readonly title: string;
  readonly markdown: string;
}

/** What a filled-in form holds. */
export interface FilledForm {
  readonly fields: Given;
  readonly body: string;
  readonly leftovers: readonly Leftover[];
  /** What could not be read as it stands, in Dutch. */
  readonly problems: readonly string[];
}

const FEWEST_HEADINGS = 4;

const withIds = (items: readonly Given[], idOf: (item: Given, at: number) => string): Given[] => {
  const seen = new Set<string>();
  return items.map((item, at) => {
    const wanted = idOf(item, at);
    let id = wanted;
    for (let number = 2; seen.has(id); number++) id = `${wanted}-${number}`;
    seen.add(id);
    return { id, ...item };
  });
};

const isItems = (value: unknown): value is readonly Given[] => Array.isArray(value);

/** Short names that the form does not ask for: a lesson is named by its title, a source by its place in the list. */
const withNames = (fields: Given): Given => {
  const { lessen, bronnen } = fields;
  return {
    ...fields,
    ...(isItems(lessen)
      ? {
          lessen: withIds(
            lessen,
            ({ titel }, at) =>
              slugify(String(titel ?? ''))
                .slice(0, 60)
                .replace(/-$/, '') || `les-${at + 1}`,
          ),
        }
      : {}),
    ...(isItems(bronnen) ? { bronnen: withIds(bronnen, (_item, at) => `B${at + 1}`) } : {}),
  };
};

const refuseOtherForms = (known: ReadonlySet<string | null>, all: number) => {
  if (known.size >= FEWEST_HEADINGS) return;
  throw new RefusedDocument(
    `Dit is niet het formulier: ik herken ${known.size === 0 ? 'geen enkele kop' : `maar ${known.size} van de ${all} koppen`}. ` +
      'Download het formulier op /meedoen/, en zet je tekst onder de koppen die erin staan.',
  );
};

/** Reads a filled-in form. Throws `RefusedDocument` when the document is another one. */
export const readForm = (
  blocks: readonly Block[],
  targets: KnownNames['targets'],
  markdown: MarkdownContext,
): FilledForm => {
  const questions = formFields({ targets });
  const guidance = new Set(guidanceTexts({ targets }).map(comparable));
  const context: FormContext = { ...markdown, targets, guidance };
  const sections = splitSections(blocks, [...questions.map(({ label }) => label), MORE], MORE);
  refuseOtherForms(new Set(sections.flatMap(({ label }) => (label === null ? [] : [label]))), questions.length + 1);

  const fields: Record<string, unknown> = {};
  const bodies: string[] = [];
  const leftovers: Leftover[] = [];
  const problems: string[] = [];
  const keep = (title: string, left: readonly Block[]) => {
    const text = markdownOf(writtenIn(left, context), context);
    if (text !== '') leftovers.push({ title, markdown: text });
  };
  for (const section of sections) {
    const question = questions.find(({ label }) => label === section.label);
    if (section.label === MORE) bodies.push(markdownOf(writtenIn(section.blocks, context), context));
    else if (question === undefined || question.key in fields) keep(section.title, section.blocks);
    else {
      const answer = readField(question, section.blocks, context);
      if (answer.value !== undefined) fields[question.key] = answer.value;
      if (answer.problem !== undefined) problems.push(`${question.label}: ${answer.problem}`);
      keep(question.label, answer.leftover);
    }
  }
  return { fields: withNames(fields), body: bodies.join('\n\n'), leftovers, problems };
};
