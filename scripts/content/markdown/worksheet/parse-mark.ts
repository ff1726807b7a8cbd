import type { FieldKind } from './field.js';

/** The words that begin a mark, as authors write them. */
export const MARK_WORDS = ['invullen', 'aankruisen', 'kiezen'] as const;

/** A mark at the start of a text; `[tekst](adres)` is a link and never a mark. */
export const MARK = /^\[(invullen|aankruisen|kiezen)(?::([^\]\n]*))?\](?![([])/;

const MAX_LINES = 30;

const readLines = (detail: string): FieldKind | null => {
  const count = Number(/^(\d{1,2}) regels?$/.exec(detail)?.[1] ?? 0);
  if (count < 1 || count > MAX_LINES) return null;
  return count === 1 ? { kind: 'line' } : { kind: 'lines', count };
};

const readOptions = (detail: string): FieldKind | null => {
  const options = detail.split('/').map((option) => option.trim());
  const sound = options.length > 1 && options.every((option) => option !== '');
  return sound && new Set(options).size === options.length ? { kind: 'choice', options } : null;
};

const parse = (word: string, detail: string | undefined): FieldKind | null => {
  const trimmed = detail?.trim();
  if (word === 'kiezen') return readOptions(trimmed ?? '');
  if (word === 'aankruisen') return trimmed === undefined ? { kind: 'check' } : null;
  return trimmed === undefined ? { kind: 'line' } : readLines(trimmed);
};

/** `[invullen: 4 regels]` → four lines; null when the mark does not say what it must. */
export const parseMark = (mark: string): FieldKind | null => {
  const [, word, detail] = MARK.exec(mark) ?? [];
  return word === undefined ? null : parse(word, detail);
};
