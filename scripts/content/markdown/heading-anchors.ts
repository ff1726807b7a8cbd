import type { MarkdownIt } from 'markdown-it';
import { slugify } from './slugify.js';

/** Gives every heading an id made from its words, with a number where the words repeat. */
export const headingAnchors = (md: MarkdownIt): void => {
  md.core.ruler.push('heading_anchors', (state) => {
    const used = new Map<string, number>();
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const id = slugify(state.tokens[index + 1]?.content ?? '') || 'kop';
      const count = (used.get(id) ?? 0) + 1;
      used.set(id, count);
      token.attrSet('id', count === 1 ? id : `${id}-${count}`);
    }
  });
};
