import type { Block, Inline } from './blocks.js';
import { isFieldCell } from './blocks.js';

type Image = Extract<Inline, { kind: 'image' }>;

const inText = (content: readonly Inline[]): Image[] =>
  content.flatMap((part) => {
    if (part.kind === 'image') return [part];
    return 'content' in part ? inText(part.content) : [];
  });

/** Every picture of a document, in reading order. */
export const imagesIn = (blocks: readonly Block[]): Image[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'facts':
        return block.facts.flatMap(({ content }) => inText(content));
      case 'field':
        return inText(block.label);
      case 'list':
        return block.items.flatMap(imagesIn);
      case 'quote':
      case 'box':
        return imagesIn(block.blocks);
      case 'table':
        return [...block.head, ...block.rows.flat()].flatMap((cell) => (isFieldCell(cell) ? [] : inText(cell)));
      case 'paragraph':
      case 'lead':
      case 'heading':
        return inText(block.content);
      default:
        return [];
    }
  });
