import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { fieldMarks } from './field-marks.js';
import { paragraphFields } from './paragraph-fields.js';
import { renderField } from './render-field.js';
import { tableFields } from './table-fields.js';

const withParagraphFields = (state: StateCore): Token[] => {
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index];
    if (token === undefined) continue;
    const inline = state.tokens[index + 1];
    const fields =
      token.type === 'paragraph_open' && inline !== undefined
        ? paragraphFields(state, inline.children ?? [], token.map)
        : null;
    if (fields === null) tokens.push(token);
    else {
      for (const field of fields) field.level = token.level;
      tokens.push(...fields);
      index += 2;
    }
  }
  return tokens;
};

/** Fields to fill in: a mark behind a question, or behind the heading of a table column for all its empty cells. */
export const worksheet = (md: MarkdownIt): void => {
  md.use(fieldMarks);
  md.core.ruler.push('worksheet_fields', (state) => {
    if (!state.src.includes('[')) return;
    state.tokens = withParagraphFields(state);
    tableFields(state);
  });
  md.renderer.rules['field'] = renderField;
};
