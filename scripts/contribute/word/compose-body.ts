import { UNWRITTEN } from '../../../schemas/fields/unwritten.js';
import { UNPLACED } from '../../content/checks/check-unwritten.js';
import type { Given } from '../draft/draft-fields.js';
import type { FilledForm } from './read-form.js';

const idsOf = (sources: unknown): string[] =>
  Array.isArray(sources) ? sources.map((source: { readonly id: unknown }) => String(source.id)) : [];

/** Each source has to be named in a text. The form can't tell where, so whoever finishes the entry is asked. */
const unnamedSources = ({ bronnen, ...rest }: Given, body: string): string => {
  const texts = JSON.stringify(rest) + body;
  const ids = idsOf(bronnen).filter((id) => !texts.includes(`[${id}]`));
  return ids.length === 0
    ? ''
    : `${UNWRITTEN} Zet deze bronnen achter de zinnen waar ze bij horen, en haal deze regel weg: ${ids.map((id) => `[${id}]`).join(' ')}`;
};

/** The text below the fields of an imported entry: what people told besides, and what still has to find its place. */
export const composeBody = (fields: Given, { body, leftovers }: FilledForm): string => {
  const unplaced = leftovers.map(({ title, markdown }) =>
    title === '' ? markdown : `### ${title}\n\n${markdown.replaceAll(/^(#{2,4}) /gm, '##$1 ')}`,
  );
  const last = unplaced.length === 0 ? '' : [`## ${UNPLACED}`, ...unplaced].join('\n\n');
  const text = [body, last].filter((part) => part !== '').join('\n\n');
  return [unnamedSources(fields, text), text].filter((part) => part !== '').join('\n\n');
};
