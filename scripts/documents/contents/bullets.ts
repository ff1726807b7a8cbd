import { type Block, type Inline, paragraph } from '../model/blocks.js';

/** A list of single paragraphs. */
export const bullets = (items: readonly (readonly Inline[])[]): Block => ({
  kind: 'list',
  start: null,
  items: items.map((content) => [paragraph(...content)]),
});
