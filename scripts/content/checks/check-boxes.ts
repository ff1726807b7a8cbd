import type { Token } from 'markdown-it';
import type { Report } from './check-markdown.js';
import type { CheckedDocument } from './document.js';

// Also where it is indented or quoted: there it marks no box, and a passage meant to be hidden would be shown.
const LOOKS_LIKE_A_BOX = /^[\s>*+-]*:::/;
const CLOSES_A_BOX = /^\s*:{3,}\s*$/;

const consentsOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null || !('toestemmingen' in value) || !Array.isArray(value.toestemmingen))
    return [];
  return value.toestemmingen.map((toestemming: { id: string }) => toestemming.id);
};

const linesOf = (tokens: readonly Token[], wanted: (token: Token) => boolean): [begin: number, end: number][] =>
  tokens.flatMap((token) => (wanted(token) && token.map !== null ? [[token.map[0], token.map[1]]] : []));

/** Every line that looks like a box is one, each box is closed, and each consent is listed. */
export const checkBoxes = (text: string, tokens: readonly Token[], document: CheckedDocument, report: Report): void => {
  if (!text.includes(':::')) return;
  const lines = text.split('\n');
  const boxes = linesOf(tokens, ({ type }) => /^container_.*_open$/.test(type));
  const examples = linesOf(tokens, ({ type }) => type === 'fence');
  const known = new Set(boxes.flat());
  // One closing line for two boxes: the inner one ends only because the outer one does.
  const isShared = (end: number) => boxes.filter((box) => box[1] === end).length > 1;
  for (const [begin, end] of boxes)
    if (!CLOSES_A_BOX.test(lines[end] ?? '') || isShared(end))
      report(lines[begin] ?? '', 'open-box', 'Dit kader is niet gesloten.', 'Zet ::: op een eigen regel aan het eind.');
  for (const [index, line] of lines.entries()) {
    const isExample = examples.some(([begin, end]) => index >= begin && index < end);
    if (LOOKS_LIKE_A_BOX.test(line) && !known.has(index) && !isExample)
      report(
        line.trim(),
        'unknown-box',
        `"${line.trim()}" is geen kader.`,
        'Gebruik "::: kader" of "::: toestemming ID" aan het begin van een regel, en sluit met ":::".',
      );
  }
  for (const { type, info } of tokens) {
    const id = type === 'container_toestemming_open' ? info.trim().split(/\s+/)[1] : undefined;
    if (id !== undefined && !consentsOf(document.value).includes(id))
      report(
        info.trim(),
        'unknown-consent',
        `Toestemming "${id}" staat niet bij de velden.`,
        'Voeg haar toe onder toestemmingen.',
      );
  }
};
