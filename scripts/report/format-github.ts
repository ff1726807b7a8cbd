import type { Finding } from '../content/finding.js';
import { harmless } from './harmless.js';
import { summarise } from './summary.js';

const data = (text: string) => harmless(text).replaceAll('::', ': :').replaceAll('%', '%25');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as GitHub workflow commands, so that they stand on their line in a pull request. */
export const formatGithub = (findings: readonly Finding[], fileCount: number, folder: string): string =>
  [
    ...findings.map(
      ({ file, line, column, severity, code, message, hint }) =>
        `::${severity} file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${hint}`.trim())}`,
    ),
    harmless(summarise(findings, fileCount)),
  ].join('\n');
