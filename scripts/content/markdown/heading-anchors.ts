import type { MarkdownIt } from 'markdown-it';
import { isPageAnchor } from '../addresses/page-anchors.js';
import { slugify } from './slugify.js';
import { isTextEnv } from './text-env.js';

/** What the page itself may call so is called otherwise in a text. */
const ownId = (heading: string): string => {
  const id = slugify(heading) || 'kop';
  return isPageAnchor(id) ? `tekst-${id}` : id;
};

/** With a number behind it that makes it differ from what was used. */
const unused = (id: string, used: ReadonlySet<string>): string => {
  let free = id;
  for (let count = 2; used.has(free); count += 1) free = `${id}-${count}`;
  return free;
};

/** Gives each heading of the body of an entry an id made from its words, which nothing else on its page has. */
export const headingAnchors = (md: MarkdownIt): void => {
  md.core.ruler.push('heading_anchors', (state) => {
    const env: unknown = state.env;
    if (isTextEnv(env) && !env.hasAnchors) return;
    const used = new Set<string>();
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const id = unused(ownId(state.tokens[index + 1]?.content ?? ''), used);
      used.add(id);
      token.attrSet('id', id);
    }
  });
};
