import type { Token } from 'markdown-it';

/** What a reader fills in: one line, several lines, a box to tick, or one of a few options. */
export type FieldKind =
  | { readonly kind: 'line' }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'check' }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/** A place to fill in, with the words that say what goes there. */
export interface Field {
  /** Lower-case letters, digits and hyphens; the same label always gives the same name. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
}

const isField = (value: unknown): value is Field =>
  typeof value === 'object' && value !== null && 'name' in value && 'label' in value && 'kind' in value;

/** The field that a token of type `field` stands for. */
export const fieldOf = (token: Token): Field | null => {
  const field = token.meta?.['field'];
  return isField(field) ? field : null;
};
