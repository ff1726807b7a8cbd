import type { Finding } from '../content/finding.js';

/** Findings for programs; the format is part of the public interface. */
export const formatJson = (findings: readonly Finding[], fileCount: number): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const shown = findings.map(({ file, line, column, severity, code, field, message, hint }) => ({
    file,
    line,
    column,
    severity,
    code,
    field,
    message,
    hint,
  }));
  return JSON.stringify(
    { summary: { files: fileCount, errors, warnings: findings.length - errors }, findings: shown },
    null,
    2,
  );
};
