/** The parts of pandoc's document tree that a form can hold; its JSON has more kinds, which are passed over. */

type Attributes = readonly [id: string, classes: readonly string[], pairs: readonly (readonly [string, string])[]];
type Target = readonly [address: string, title: string];

export type Inline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | {
      readonly t: 'Emph' | 'Strong' | 'Underline' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps';
      readonly c: readonly Inline[];
    }
  | { readonly t: 'Link' | 'Image'; readonly c: readonly [Attributes, readonly Inline[], Target] }
  | { readonly t: 'Span' | 'Quoted'; readonly c: readonly [unknown, readonly Inline[]] }
  | { readonly t: 'Code' | 'Math'; readonly c: readonly [unknown, string] }
  | { readonly t: 'Note'; readonly c: readonly Block[] };

export type Cell = readonly [Attributes, unknown, rows: number, columns: number, blocks: readonly Block[]];
export type Row = readonly [Attributes, cells: readonly Cell[]];
type Head = readonly [Attributes, rows: readonly Row[]];
type Body = readonly [Attributes, number, headRows: readonly Row[], rows: readonly Row[]];

export type Table = {
  readonly t: 'Table';
  readonly c: readonly [
    Attributes,
    caption: readonly [unknown, readonly Block[]],
    columns: readonly unknown[],
    Head,
    readonly Body[],
    Head,
  ];
};

export type Block =
  | { readonly t: 'Para' | 'Plain'; readonly c: readonly Inline[] }
  | { readonly t: 'Header'; readonly c: readonly [level: number, Attributes, readonly Inline[]] }
  | { readonly t: 'BulletList'; readonly c: readonly (readonly Block[])[] }
  | {
      readonly t: 'OrderedList';
      readonly c: readonly [readonly [start: number, ...unknown[]], readonly (readonly Block[])[]];
    }
  | { readonly t: 'BlockQuote'; readonly c: readonly Block[] }
  | { readonly t: 'Div'; readonly c: readonly [Attributes, readonly Block[]] }
  | { readonly t: 'Figure'; readonly c: readonly [Attributes, readonly [unknown, readonly Block[]], readonly Block[]] }
  | { readonly t: 'CodeBlock'; readonly c: readonly [Attributes, string] }
  | { readonly t: 'HorizontalRule' }
  | Table;

export interface PandocDocument {
  readonly 'pandoc-api-version': readonly number[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
}

/** All rows of a table, its heading first. */
export const rowsOf = ({ c: [, , , head, bodies, foot] }: Table): readonly Row[] => [
  ...head[1],
  ...bodies.flatMap(([, , headRows, rows]) => [...headRows, ...rows]),
  ...foot[1],
];
