import type { Token } from 'markdown-it';

const SHOWN = new Set(['text', 'code_inline', 'softbreak', 'hardbreak']);

/** The words of inline tokens, without their markup. */
export const inlineText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.children !== null) return inlineText(token.children);
      if (!SHOWN.has(token.type)) return '';
      return token.content === '' ? ' ' : token.content;
    })
    .join('');
