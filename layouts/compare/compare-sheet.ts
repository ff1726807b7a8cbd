import type { Comparable, Point } from './comparable.js';
import { compareRows } from './compare-rows.js';

/** A table for a spreadsheet: rows of cells, each cell in lines. */
export type Sheet = readonly (readonly (readonly string[])[])[];

const lineOf = ({ text, note, rank }: Point): string => {
  const scale = rank === undefined ? '' : ` (${rank.rank} van ${rank.of})`;
  return `${text}${scale}${note === undefined ? '' : ` – ${note}`}`;
};

const numbered = (lines: readonly string[]): string[] => lines.map((line, index) => `${index + 1}. ${line}`);

/** Approaches side by side as a table to take along; `site` is where their addresses begin. */
export const compareSheet = (compared: readonly Comparable[], site: string): Sheet => [
  [['Onderdeel'], ...compared.map(({ place }) => [place])],
  [['Titel'], ...compared.map(({ title }) => [title])],
  [['Webadres'], ...compared.map(({ address }) => [site + address.slice(1)])],
  ...compareRows(compared).map(({ title, cells }) => [
    [title],
    ...cells.map((cell) => {
      const lines = cell.points.map(lineOf);
      if (lines.length === 0) return [cell.missing];
      return cell.numbered === true ? numbered(lines) : lines;
    }),
  ]),
];
