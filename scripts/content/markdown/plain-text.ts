import { engine } from './engine.js';
import { inlineText } from './inline-text.js';
import { plainSentences } from './plain-sentences.js';

// A box may rest on a consent that no longer holds, and a summary can't tell: none of its words are taken over.
const BOX = /^ *:::.*$[\s\S]*?(?:^ *:::\s*$|(?![\s\S]))/gm;

/** The words of one paragraph of Markdown, for places where nothing can be marked up, such as a description. */
export const plainText = (text: string): string =>
  plainSentences(text) ?? inlineText(engine.parseInline(text.replaceAll(BOX, ''), {})).trim();
