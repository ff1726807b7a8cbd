import type { Finding } from '../content/finding.js';
import { maskPersonalData } from '../content/privacy/mask.js';
import { harmless } from './harmless.js';
import { summarise } from './summary.js';

/** The line of the file with carets under the part that is meant. */
const codeFrame = ({ line, column, length }: Finding, text: string | undefined): string[] => {
  const source = text?.split(/\r\n?|\n/)[line - 1];
  if (source === undefined || source.trim() === '') return [];
  const number = String(line).padStart(6);
  const start = Math.max(0, column - 1 - 60);
  const excerpt = harmless(maskPersonalData(source).slice(start, start + 110));
  const carets = '^'.repeat(Math.max(1, Math.min(length, excerpt.length - (column - 1 - start))));
  return [`${number} | ${excerpt}`, `${' '.repeat(6)} | ${' '.repeat(column - 1 - start)}${carets}`];
};

const formatFinding = (finding: Finding, folder: string, text: string | undefined): string => {
  const kind = finding.severity === 'error' ? '' : 'waarschuwing: ';
  return [
    harmless(`${folder}/${finding.file}:${finding.line}:${finding.column}  ${kind}${finding.message}`),
    ...codeFrame(finding, text),
    ...(finding.hint === '' ? [] : [harmless(`   ${finding.hint}`)]),
  ].join('\n');
};

/** Tells of a finding whether its line also holds what no log may repeat. */
const linesWithPersonalData = (findings: readonly Finding[]): ((finding: Finding) => boolean) => {
  const lines = new Set(
    findings.filter(({ code }) => code.startsWith('personal-data-')).map(({ file, line }) => `${file}:${line}`),
  );
  return ({ file, line }) => lines.has(`${file}:${line}`);
};

/** Findings for people at a terminal, with a line of code each, and a sum at the end. */
export const formatText = (
  findings: readonly Finding[],
  fileCount: number,
  folder: string,
  textOf: (file: string) => string | undefined,
): string => {
  const isPrivate = linesWithPersonalData(findings);
  const shown = findings.map((finding) =>
    formatFinding(finding, folder, isPrivate(finding) ? undefined : textOf(finding.file)),
  );
  return [...shown.map((text) => `${text}\n`), summarise(findings, fileCount)].join('\n');
};
