import type { Finding } from '../content/finding.js';

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

// The same JSON to a program, and to the log of a build no command.
const harmlessJson = (json: string) =>
  json
    .replaceAll(/[\u007F-\u009F\u00AD\u0600-\u0605\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, escaped)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll('::', ':\\u003a');

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
  const summary = { files: fileCount, errors, warnings: findings.length - errors };
  return harmlessJson(JSON.stringify({ summary, findings: shown }, null, 2));
};
