import type { Comparable, Fact, Point } from './comparable.js';

/** How much of a row is the same in all columns. */
export type Sameness = 'gelijk' | 'deels' | 'anders';

export interface CompareRow {
  readonly id: string;
  readonly title: string;
  readonly sameness: Sameness;
  /** One for each column. */
  readonly cells: readonly Fact[];
  /** Texts of the points that every column has. */
  readonly shared: ReadonlySet<string>;
}

const wordsOf = ({ text, note = '' }: Point) => `${text}\n${note}`;

const sharedBy = (cells: readonly Fact[]): ReadonlySet<string> => {
  const texts = cells.map(({ points }) => new Set(points.map(({ text }) => text)));
  return new Set([...(texts[0] ?? [])].filter((text) => texts.every((all) => all.has(text))));
};

const samenessOf = (cells: readonly Fact[], shared: ReadonlySet<string>): Sameness => {
  if (cells.length < 2) return 'anders';
  const [first, ...others] = cells.map(({ points }) => points.map(wordsOf).sort().join('\n\n'));
  if (others.every((other) => other === first)) return 'gelijk';
  return shared.size > 0 ? 'deels' : 'anders';
};

/** Approaches row by row, with what is the same in all of them. The first one decides the order of the rows. */
export const compareRows = (compared: readonly Comparable[]): CompareRow[] =>
  (compared[0]?.facts ?? []).map(({ id, title, missing }) => {
    const empty: Fact = { id, title, missing, points: [] };
    const cells = compared.map(({ facts }) => facts.find((fact) => fact.id === id) ?? empty);
    const shared = compared.length < 2 ? new Set<string>() : sharedBy(cells);
    return { id, title, cells, shared, sameness: samenessOf(cells, shared) };
  });
