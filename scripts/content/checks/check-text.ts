import type { Finding } from '../finding.js';
import type { CheckedEntry } from '../read/read-entry.js';
import { checkMarkdown } from './check-markdown.js';
import { checkPlainLanguage, type IsPlain } from './check-plain-language.js';
import { checkRules } from './check-rules.js';
import { checkSigns } from './check-signs.js';
import { checkSources } from './check-sources.js';
import { checkUnique } from './check-unique.js';
import { checkUnwritten } from './check-unwritten.js';
import { checkWorksheet } from './check-worksheet.js';
import type { TextPart } from './document.js';
import { markdownParts } from './markdown-parts.js';

/** A text without links leads to none of them. */
const NO_ADDRESSES = new Map();

/** What is told of an entry by its own text, whatever others say. `isPlain` knows the words of the glossary. */
export const checkText = (
  { entry, document }: CheckedEntry,
  texts: readonly TextPart[],
  isPlain: IsPlain,
): Finding[] => [
  ...checkUnique(document, null),
  ...checkSigns(document, texts),
  ...checkSources(document, texts),
  ...checkRules(document, entry),
  ...checkUnwritten(document, texts, entry),
  ...checkMarkdown(document, markdownParts(texts).unlinked, NO_ADDRESSES),
  ...checkPlainLanguage(document, texts, isPlain),
  ...checkWorksheet(document, texts),
];
