import type { Measured } from './measure-table.js';

/** From this on a change is told to make something slower: less is the noise of a machine. */
const SLOWER = 1.15;

const ratio = (value: number) => value.toFixed(2).replace('.', ',');

/** What the code as it is took beside what other code took in the same turns, as a table in Markdown. */
export const compareTable = (own: readonly Measured[], other: readonly Measured[]): string => {
  const rows = own.map(({ name, median }, index) => ({ name, times: median / (other[index]?.median ?? median) }));
  const slower = rows.filter(({ times }) => times > SLOWER).map(({ name }) => name);
  return [
    '| wat | verhouding tot de vorige versie |',
    '|---|---|',
    ...rows.map(({ name, times }) => `| ${name} | ${ratio(times)}${times > SLOWER ? ' **trager**' : ''} |`),
    '',
    slower.length === 0
      ? 'Niets is meer dan 15 % trager dan in de vorige versie.'
      : `Meer dan 15 % trager dan in de vorige versie: ${slower.join(', ')}.`,
  ].join('\n');
};
