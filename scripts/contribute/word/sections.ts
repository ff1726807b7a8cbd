import { distance } from 'fastest-levenshtein';
import { NOT_FOUND } from '../../../schemas/fields/not-found.js';
import type { Block } from './pandoc-document.js';
import { comparable, plainBlock } from './plain-words.js';

/** What stands under one heading; `label` is null for a heading that the form does not have. */
export interface Section {
  readonly label: string | null;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const MAX_TYPOS = 2;

/** The label of the form that a block is. Its name alone in a paragraph is one too, unless it may be an answer. */
const labelOf = (block: Block, labels: readonly string[]): string | null => {
  const typed = comparable(plainBlock(block) ?? '');
  const exact = labels.find((label) => comparable(label) === typed);
  if (block.t !== 'Header') return exact === undefined || typed === NOT_FOUND ? null : exact;
  if (exact !== undefined) return exact;
  const near = labels.filter((label) => typed.length > 6 && distance(comparable(label), typed) <= MAX_TYPOS);
  return near.length === 1 ? (near[0] ?? null) : null;
};

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.t === 'Div' ? flat(block.c[1]) : [block]));

/** Cuts a document at the headings of the form. `last` takes headings of its own: whatever follows is part of it. */
export const splitSections = (
  blocks: readonly Block[],
  labels: readonly string[],
  last: string,
): readonly Section[] => {
  const sections: { label: string | null; title: string; blocks: Block[] }[] = [{ label: null, title: '', blocks: [] }];
  for (const block of flat(blocks)) {
    const current = sections.at(-1);
    const label = labelOf(block, labels);
    const startsAnew = block.t === 'Header' && block.c[0] === 1 && current?.label !== last;
    if (label !== null) sections.push({ label, title: label, blocks: [] });
    else if (startsAnew) sections.push({ label: null, title: plainBlock(block) ?? '', blocks: [] });
    else current?.blocks.push(block);
  }
  return sections;
};
