import type { StateCore, Token } from 'markdown-it';
import { inlineText } from '../inline-text.js';
import { createField } from './create-field.js';
import { parseMark } from './parse-mark.js';

type Part = { readonly label: Token[]; readonly mark: Token };

const isSpace = (token: Token | undefined) =>
  token !== undefined && (token.type === 'softbreak' || (token.type === 'text' && token.content.trim() === ''));

const trimmed = (tokens: readonly Token[]): Token[] => {
  const start = tokens.findIndex((token) => !isSpace(token));
  return start === -1 ? [] : tokens.slice(start, tokens.findLastIndex((token) => !isSpace(token)) + 1);
};

/** The labels of a paragraph, each with the mark behind it; null when words stand behind the last mark. */
const split = (children: readonly Token[]): Part[] | null => {
  const parts: Part[] = [];
  let label: Token[] = [];
  for (const token of children) {
    if (token.type === 'field_mark') {
      parts.push({ label: trimmed(label), mark: token });
      label = [];
    } else label.push(token);
  }
  return trimmed(label).length === 0 ? parts : null;
};

/** The fields of one paragraph as tokens, each with its label inside; null when the paragraph is no field. */
export const paragraphFields = (state: StateCore, children: readonly Token[], map: Token['map']): Token[] | null => {
  const parts = split(children);
  if (parts === null || parts.length === 0) return null;
  const fields = parts.map(({ label, mark }) => {
    const kind = parseMark(mark.content);
    if (kind === null || label.length === 0) return null;
    const token = new state.Token('field', '', 0);
    return Object.assign(token, {
      block: true,
      map,
      children: label,
      meta: { field: createField(inlineText(label), kind) },
    });
  });
  return fields.some((field) => field === null) ? null : fields.filter((field) => field !== null);
};
