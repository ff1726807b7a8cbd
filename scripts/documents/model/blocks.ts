import type { Field } from '../../content/markdown/worksheet/field.js';

/** Running text of a document. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike' | 'small'; readonly content: readonly Inline[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'source'; readonly id: string }
  /** An absolute web address, a mail address, or `#` with the anchor of a source. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** Its width in millimetres; never wider than the place where it stands. */
  | { readonly kind: 'image'; readonly file: string; readonly alt: string; readonly width: number };

export type Cell = readonly Inline[] | Field;

export interface Table {
  readonly kind: 'table';
  readonly head: readonly (readonly Inline[])[];
  readonly alignment: readonly ('left' | 'right' | 'center')[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One part of a document, from top to bottom. */
export type Block =
  | { readonly kind: 'paragraph' | 'lead'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote' | 'box'; readonly blocks: readonly Block[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'sources'; readonly sources: readonly SourceLine[] }
  | { readonly kind: 'field'; readonly field: Field; readonly label: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | Table;

export interface Fact {
  readonly term: string;
  readonly content: readonly Inline[];
}

/** A line in the list of sources; the source marks in the text lead to it. */
export interface SourceLine {
  readonly id: string;
  readonly content: readonly Inline[];
}

export const isFieldCell = (cell: Cell): cell is Field => 'kind' in cell;

export const text = (words: string): Inline => ({ kind: 'text', text: words });

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

export const heading = (level: 2 | 3 | 4, words: string): Block => ({ kind: 'heading', level, content: [text(words)] });
