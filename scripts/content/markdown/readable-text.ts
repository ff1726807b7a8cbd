import type { Token } from 'markdown-it';
import { engine } from './engine.js';
import type { TextEnv } from './text-env.js';

const env = (): TextEnv => ({
  basePath: '/',
  sourcesAt: null,
  entryAddress: '/',
  isPublished: () => true,
  picture: () => null,
  deadLinks: new Map(),
  terms: null,
  seenTerms: new Set(),
});

const BREAKS = new Set(['softbreak', 'hardbreak']);

const inlineText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) => {
      if (BREAKS.has(type)) return ' ';
      if (type === 'text' || type === 'code_inline') return content;
      return children === null ? '' : inlineText(children);
    })
    .join('');

/** A piece that stands alone, such as a heading or a cell, ends like a sentence. */
const asSentence = (text: string): string => (/[.!?:;…]["”’)]?$/.test(text) ? text : `${text}.`);

/**
 * The words of whole Markdown as a reader would read them aloud, piece after piece, without marks of sources.
 */
export const readableText = (text: string): string =>
  engine
    .parse(text, env())
    .filter(({ type, children }) => type === 'inline' && children !== null)
    .map(({ children }) => inlineText(children ?? []).trim())
    .filter((piece) => piece !== '')
    .map(asSentence)
    .join(' ');
