/** The part of pandoc's JSON tree that is written here. */
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

export type Attributes = readonly [
  id: string,
  classes: readonly string[],
  pairs: readonly (readonly [string, string])[],
];

export const NO_ATTRIBUTES: Attributes = ['', [], []];

export const node = (t: string, c?: unknown): PandocNode => (c === undefined ? { t } : { t, c });

/** Words as pandoc wants them: spaces apart. */
export const words = (text: string): PandocNode[] =>
  text
    .split(/( +)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(' ') ? node('Space') : node('Str', part)));

/** Blocks in a paragraph style of the reference document. */
export const styled = (style: string, blocks: readonly PandocNode[]): PandocNode =>
  node('Div', [['', [], [['custom-style', style]]], blocks]);
