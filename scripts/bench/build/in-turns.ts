import type { Measurement } from './measure-command.js';
import type { Measured } from './measure-table.js';
import { spreadOf } from './spread.js';

/** What is measured, by what it is called in the report. */
export type Runs = Readonly<Record<string, () => Promise<Measurement>>>;

const summary = (name: string, measured: readonly Measurement[]): Measured => {
  const memory = measured.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    name,
    ...spreadOf(measured.map(({ seconds }) => seconds)),
    megabytes: memory.length === 0 ? null : Math.max(...memory),
  };
};

/** Measures in turns rather than one thing after another: a machine that slows down does so for all. */
export const inTurns = async (count: number, runs: Runs, tell: (text: string) => void): Promise<Measured[]> => {
  const all = new Map<string, Measurement[]>(Object.keys(runs).map((name) => [name, []]));
  for (let turn = 1; turn <= count; turn++)
    for (const [name, run] of Object.entries(runs)) {
      tell(`ronde ${turn} van ${count}: ${name}`);
      all.get(name)?.push(await run());
    }
  return [...all].map(([name, measured]) => summary(name, measured));
};
