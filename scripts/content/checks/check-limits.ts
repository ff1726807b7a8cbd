import type { Finding } from '../finding.js';

type Problem = Pick<Finding, 'code' | 'message' | 'hint'>;

/** What a text may hold at most. Counted in the text itself, before a parser spends time on it. */
const LIMITS = [
  { mark: /^ {0,3}#{1,6}\s/gm, most: 200, code: 'too-many-headings', what: 'koppen' },
  { mark: /!\[/g, most: 100, code: 'too-many-images', what: 'afbeeldingen' },
  { mark: /(?<!!)\[[^\][\n]*\]\(|\]:\s|<https?:/g, most: 500, code: 'too-many-links', what: 'links' },
  { mark: /^[ \t>*+-]*:::/gm, most: 200, code: 'too-many-boxes', what: 'kaders' },
  { mark: /^[^|\n]*\|/gm, most: 2000, code: 'too-many-rows', what: 'tabelrijen' },
] as const;

/** Deepest nesting of lists and quotations. */
const MAX_DEPTH = 12;
const NESTED = new RegExp(
  `^(?:[ \\t]*(?:>|[*+-][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_DEPTH + 1}}|^(?:[ ]{4}|\\t){${MAX_DEPTH * 2}}\\S`,
  'm',
);
const BRACKETS = /\[{20}|(?:!?\[){20}/;

/** The first limit that a text goes over, or null. */
export const exceededLimit = (text: string): Problem | null => {
  for (const { mark, most, code, what } of LIMITS) {
    const count = text.match(mark)?.length ?? 0;
    if (count > most)
      return {
        code,
        message: `Hier staan ${count} ${what}. Het hoogste aantal is ${most}.`,
        hint: 'Verdeel de tekst.',
      };
  }
  if (NESTED.test(text) || BRACKETS.test(text))
    return {
      code: 'too-deep',
      message: 'Lijsten, citaten of haken staan te diep in elkaar.',
      hint: `Gebruik hooguit ${MAX_DEPTH} lagen.`,
    };
  return null;
};
