import type { Token } from 'markdown-it';
import { engine } from '../markdown/engine.js';
import type { TextPart } from './document.js';

const parsed = new WeakMap<TextPart, readonly Token[]>();

/** What a text is made of, parsed once for all that is looked for in it. */
export const tokensOf = (part: TextPart): readonly Token[] => {
  const known =
    parsed.get(part) ??
    (part.meta.markup === 'inline' ? engine.parseInline(part.value, {}) : engine.parse(part.value, {}));
  parsed.set(part, known);
  return known;
};
