import type { Block } from './blocks.js';

type Paragraph = Extract<Block, { kind: 'paragraph' | 'lead' }>;

const LED_TO: ReadonlySet<Block['kind'] | undefined> = new Set(['field', 'table', 'quote', 'box']);

/** Whether a paragraph says what to do with what stands below it: it is of no use on the page before. */
export const leadsTo = (block: Block, next: Block | undefined): block is Paragraph =>
  block.kind === 'paragraph' && LED_TO.has(next?.kind);
