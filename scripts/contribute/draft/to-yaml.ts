import { stringify } from 'yaml';

/** Data as YAML that people can go on writing in. Words that older parsers read as something else are quoted. */
export const toYaml = (data: unknown): string =>
  stringify(data, { lineWidth: 100, version: '1.2', compat: 'yaml-1.1' });
