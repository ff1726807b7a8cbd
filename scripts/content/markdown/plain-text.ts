import type { Token } from 'markdown-it';
import { engine } from './engine.js';

const SHOWN = new Set(['text', 'code_inline', 'softbreak', 'hardbreak']);

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.children !== null) return textOf(token.children);
      if (!SHOWN.has(token.type)) return '';
      return token.content === '' ? ' ' : token.content;
    })
    .join('');

// A box may rest on a consent that no longer holds, and a summary can't tell: none of its words are taken over.
const BOX = /^ *:::.*$[\s\S]*?(?:^ *:::\s*$|(?![\s\S]))/gm;

/** The words of one paragraph of Markdown, for places where nothing can be marked up, such as a description. */
export const plainText = (text: string): string => textOf(engine.parseInline(text.replaceAll(BOX, ''), {})).trim();
