import type { Spread } from './spread.js';

/** One thing that was measured, in seconds. */
export interface Measured extends Spread {
  readonly name: string;
  /** The most memory that was seen in use; null where that can't be seen. */
  readonly megabytes: number | null;
}

const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

/** What was measured as a table in Markdown, each as a share of the first. */
export const measureTable = (all: readonly Measured[]): string => {
  const first = all[0]?.median ?? 1;
  return [
    '| wat | mediaan (s) | laagste – hoogste | verhouding | geheugen (MB) |',
    '|---|---|---|---|---|',
    ...all.map(
      ({ name, median, lowest, highest, megabytes }) =>
        `| ${name} | ${decimal(median, 1)} | ${decimal(lowest, 1)} – ${decimal(highest, 1)} | ${decimal(median / first, 2)} | ${megabytes === null ? '' : decimal(megabytes, 0)} |`,
    ),
  ].join('\n');
};
