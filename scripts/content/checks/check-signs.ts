import type { EntryType } from '../../../schemas/content-types.js';
import type { Finding } from '../finding.js';
import { type CheckedDocument, type TextPart, textFinding } from './document.js';

/** What can be had as a PDF, whose fonts hold these scripts only. */
const IN_PRINT: ReadonlySet<EntryType> = new Set(['aanpak', 'sessie', 'tool']);

/** Nearly no text has a sign like these, and looking for one is fast. */
const SELDOM = /[\u0250-\u1fff\u2070-\u20ab\u20ad-\u{10ffff}]/u;
const UNPRINTABLE =
  /\p{Emoji_Presentation}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** Warns of signs that no PDF can show, the first of each text: emoji, and letters of other scripts than Latin, Greek and Cyrillic. */
export const checkSigns = (document: CheckedDocument, texts: readonly TextPart[]): Finding[] => {
  const { entry } = document;
  if (entry === null || !IN_PRINT.has(entry.type)) return [];
  return texts.flatMap((part) => {
    const sign = SELDOM.test(part.value) ? UNPRINTABLE.exec(part.value)?.[0] : undefined;
    if (sign === undefined) return [];
    const message = `In de PDF van deze tekst komt een □ in plaats van "${sign}".`;
    const hint = 'Kan het ook in woorden, of in gewone letters?';
    return { ...textFinding(document, part, sign, 'unprintable-sign', message, hint), severity: 'warning' as const };
  });
};
