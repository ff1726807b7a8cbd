import type { Block, Inline } from './pandoc-document.js';

const inlineWords = (inline: Inline): string => {
  switch (inline.t) {
    case 'Str':
      return inline.c;
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
    case 'Math':
      return inline.c[1];
    case 'Link':
    case 'Span':
    case 'Quoted':
      return plainInlines(inline.c[1]);
    case 'Image':
    case 'Note':
      return '';
    default:
      return Array.isArray(inline.c) ? plainInlines(inline.c) : '';
  }
};

/** The words of a run of text, without markup, in one line. */
const plainInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map(inlineWords)
    .join('')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();

/** The words of a paragraph or heading; null for a block that is more than a run of text. */
export const plainBlock = (block: Block): string | null => {
  if (block.t === 'Para' || block.t === 'Plain') return plainInlines(block.c);
  if (block.t === 'Header') return plainInlines(block.c[2]);
  return null;
};

/** Words as they are compared: without case, marks and spacing. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘´`]/g, "'")
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/^[\s:*.…_-]+|[\s:*.…_-]+$/g, '');
