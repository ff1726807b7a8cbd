import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { begripAnchor } from '../addresses/page-anchors.js';
import { keepTogether, type MakeToken } from './keep-together.js';
import { isTextEnv, type TextEnv } from './text-env.js';

const splitAtTerms = (token: Token, env: TextEnv, make: MakeToken): Token[] => {
  const parts: Token[] = [];
  let done = 0;
  for (const { slug, start, end } of env.terms?.(token.content) ?? []) {
    if (env.seenTerms.has(slug)) continue;
    env.seenTerms.add(slug);
    const term = make('begrip', token.content.slice(start, end));
    term.info = slug;
    parts.push(make('text', token.content.slice(done, start)), term);
    done = end;
  }
  return parts.length === 0 ? [token] : [...parts, make('text', token.content.slice(done))];
};

const markTerms = (state: StateCore, env: TextEnv) => {
  const make: MakeToken = (type, content) => Object.assign(new state.Token(type, '', 0), { content });
  for (const [index, block] of state.tokens.entries()) {
    if (block.type !== 'inline' || state.tokens[index - 1]?.type === 'heading_open') continue;
    let insideLink = 0;
    const children = (block.children ?? []).flatMap((token) => {
      if (token.type === 'link_open') insideLink++;
      if (token.type === 'link_close') insideLink--;
      return token.type === 'text' && insideLink === 0 ? splitAtTerms(token, env, make) : [token];
    });
    block.children = keepTogether(children, make);
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
    return `<button type="button" class="begrip" popovertarget="${begripAnchor(token?.info ?? '')}">${word}</button>`;
  };
  md.renderer.rules['bijeen_open'] = () => '<span class="bijeen">';
  md.renderer.rules['bijeen_close'] = () => '</span>';
};
