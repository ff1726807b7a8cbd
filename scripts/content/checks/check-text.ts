import type { Finding } from '../finding.js';
import { checkMarkdown } from './check-markdown.js';
import { checkPlainLanguage, type IsPlain } from './check-plain-language.js';
import { checkWorksheet } from './check-worksheet.js';
import type { CheckedDocument, TextPart } from './document.js';
import { markdownParts } from './markdown-parts.js';

/** A text without links leads to none of them. */
const NO_ADDRESSES = new Map();

/** What is told of an entry by its own text, whatever others say. `isPlain` knows the words of the glossary. */
export const checkText = (document: CheckedDocument, texts: readonly TextPart[], isPlain: IsPlain): Finding[] => [
  ...checkMarkdown(document, markdownParts(texts).unlinked, NO_ADDRESSES),
  ...checkPlainLanguage(document, texts, isPlain),
  ...checkWorksheet(document, texts),
];
