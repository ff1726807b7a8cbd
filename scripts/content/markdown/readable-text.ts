import type { Token } from 'markdown-it';
import { engine } from './engine.js';
import { plainSentences } from './plain-sentences.js';
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

const parsed = (text: string): readonly string[] =>
  engine
    .parse(text, env())
    .filter(({ type, children }) => type === 'inline' && children !== null)
    .map(({ children }) => inlineText(children ?? []).trim());

/** The paragraphs of a text; null when one of them is more than plain sentences. */
const plainParagraphs = (text: string): readonly string[] | null => {
  const paragraphs = text.split('\n\n').map(plainSentences);
  return paragraphs.some((paragraph) => paragraph === null) ? null : paragraphs.filter((one) => one !== null);
};

/**
 * The words of whole Markdown as a reader would read them aloud, piece after piece, without marks of sources.
 */
export const readableText = (text: string): string =>
  (plainParagraphs(text) ?? parsed(text))
    .filter((piece) => piece !== '')
    .map(asSentence)
    .join(' ');
