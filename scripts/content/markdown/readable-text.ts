import type { Token } from 'markdown-it';
import { engine } from './engine.js';
import { plainSentences } from './plain-sentences.js';
import { SOURCE_MARK } from './source-marks.js';
import type { TextEnv } from './text-env.js';

const env = (): TextEnv => ({
  basePath: '/',
  sourcesAt: null,
  entryAddress: '/',
  isPublished: () => true,
  picture: () => null,
  deadLinks: new Map(),
  terms: null,
  hasAnchors: false,
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

const HEADING = /^#{1,6} +/;

/** Where a paragraph begins with marks, they are followed by words: otherwise they may be something else. */
const MARKS_BEFORE = new RegExp(`^(?:${SOURCE_MARK.source} *)+(?=\\p{L})`, 'u');

/** A heading or a paragraph, without what stands before its words. */
const plainBlock = (block: string): string | null => {
  if (HEADING.test(block)) return plainSentences(block.replace(HEADING, ''));
  const lines = block.replace(MARKS_BEFORE, '').split('\n').map(plainSentences);
  return lines.includes(null) ? null : lines.join(' ');
};

/** The paragraphs and headings of a text; null when one of them is more than plain sentences. */
const plainBlocks = (text: string): readonly string[] | null => {
  const blocks: string[] = [];
  for (const block of text.replace(/^\n+/, '').trimEnd().split('\n\n')) {
    const plain = plainBlock(block);
    if (plain === null) return null;
    blocks.push(plain);
  }
  return blocks;
};

/**
 * The words of whole Markdown as a reader would read them aloud, piece after piece, without marks of sources.
 */
export const readableText = (text: string): string =>
  (plainBlocks(text) ?? parsed(text))
    .filter((piece) => piece !== '')
    .map(asSentence)
    .join(' ');
