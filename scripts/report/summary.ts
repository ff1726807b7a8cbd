import type { Finding } from '../content/finding.js';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** One sentence on how the check went: "3 fouten en 1 waarschuwing in 2 van 41 bestanden." */
export const summarise = (findings: readonly Finding[], fileCount: number): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `Geen fouten in ${count(fileCount, 'bestand', 'bestanden')}.`;
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${count(errors, 'fout', 'fouten')} en ${count(warnings, 'waarschuwing', 'waarschuwingen')} in ${files} van ${count(fileCount, 'bestand', 'bestanden')}.`;
};
