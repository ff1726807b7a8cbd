import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { begripAnchor } from '../addresses/page-anchors.js';
import { isTextEnv, type TextEnv } from './text-env.js';

type MakeToken = (type: string, content: string) => Token;

// A browser may break a line between a button and what follows, so that a line would begin with a full stop.
const PUNCTUATION = /^[.,;:?!)…”’]+/;

const splitAtTerms = (token: Token, env: TextEnv, make: MakeToken): Token[] => {
  const parts: Token[] = [];
  let done = 0;
  for (const { slug, start, end } of env.terms?.(token.content) ?? []) {
    if (env.seenTerms.has(slug)) continue;
    env.seenTerms.add(slug);
    const term = make('begrip', token.content.slice(start, end));
    term.info = slug;
    term.markup = PUNCTUATION.exec(token.content.slice(end))?.[0] ?? '';
    parts.push(make('text', token.content.slice(done, start)), term);
    done = end + term.markup.length;
  }
  return parts.length === 0 ? [token] : [...parts, make('text', token.content.slice(done))];
};

const markTerms = (state: StateCore, env: TextEnv) => {
  const make: MakeToken = (type, content) => Object.assign(new state.Token(type, '', 0), { content });
  for (const [index, block] of state.tokens.entries()) {
    if (block.type !== 'inline' || state.tokens[index - 1]?.type === 'heading_open') continue;
    let insideLink = 0;
    block.children = (block.children ?? []).flatMap((token) => {
      if (token.type === 'link_open') insideLink++;
      if (token.type === 'link_close') insideLink--;
      return token.type === 'text' && insideLink === 0 ? splitAtTerms(token, env, make) : [token];
    });
  }
};

/** Makes the first mention of a glossary term on a page a button that shows what it means. */
export const glossaryTerms = (md: MarkdownIt): void => {
  md.core.ruler.push('glossary_terms', (state) => {
    const env: unknown = state.env;
    if (isTextEnv(env) && env.terms !== null) markTerms(state, env);
  });
  md.renderer.rules['begrip'] = (tokens, index) => {
    const token = tokens[index];
    const word = md.utils.escapeHtml(token?.content ?? '');
    const button = `<button type="button" class="begrip" popovertarget="${begripAnchor(token?.info ?? '')}">${word}</button>`;
    const after = token?.markup ?? '';
    return after === '' ? button : `<span class="bijeen">${button}${after}</span>`;
  };
};
