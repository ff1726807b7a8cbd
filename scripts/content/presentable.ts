import { type Finding, finding, START_OF_FILE } from './finding.js';
import { maskPersonalData } from './privacy/mask.js';

/** More findings than this in one file are counted and not shown. */
const MAX_PER_FILE = 100;

/** A damaged file may hold a problem on every line; whoever mends the first hundred knows enough. */
const shorten = (findings: readonly Finding[]): Finding[] => {
  const counts = new Map<string, number>();
  const shown = findings.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= MAX_PER_FILE;
  });
  const rest = [...counts].filter(([, count]) => count > MAX_PER_FILE);
  return [
    ...shown,
    ...rest.map(([file, count]) =>
      finding(file, START_OF_FILE, {
        code: 'more-findings',
        message: `In dit bestand staan nog ${count - MAX_PER_FILE} meldingen.`,
        hint: 'Los eerst deze op.',
      }),
    ),
  ];
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Finding, b: Finding) => compare(a.file, b.file) || a.line - b.line || a.column - b.column;

const masked = (found: Finding): Finding => ({
  ...found,
  file: maskPersonalData(found.file),
  field: maskPersonalData(found.field),
  message: maskPersonalData(found.message),
  hint: maskPersonalData(found.hint),
});

/** Findings as a report may show them: in the order of the files, not too many, and none that repeats personal data. */
export const presentable = (findings: readonly Finding[]): Finding[] =>
  shorten([...findings].sort(byPlace)).map(masked);
