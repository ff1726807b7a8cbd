import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createCodeCache } from '../cache/code-cache.js';
import { readTextFile } from '../content/files/read-file.js';
import type { Finding } from '../content/finding.js';
import { inspectContent } from '../content/inspect-content.js';
import { openKnown } from '../content/known/open-known.js';
import type { LoadedContent } from '../content/load-content.js';
import type { Options } from '../options/parse-options.js';
import { UsageError } from '../options/usage-error.js';
import { formatGithub } from '../report/format-github.js';
import { formatJson } from '../report/format-json.js';
import { formatText } from '../report/format-text.js';
import { EXIT } from './run-command.js';

/** Reads the content folder named on the command line; a folder that is not there is wrong use. */
export const loadFor = async ({ content, today, useCache }: Options): Promise<LoadedContent> => {
  if (!existsSync(content)) throw new UsageError(`De map ${content} bestaat niet.`);
  if (!statSync(content).isDirectory()) throw new UsageError(`${content} is geen map.`);
  const known = openKnown(createCodeCache(useCache), content);
  try {
    const loaded = await inspectContent(content, today, known);
    known.save();
    return loaded;
  } finally {
    await known.close();
  }
};

/** A report of findings in the format that was asked for. */
export const report = (findings: readonly Finding[], fileCount: number, { content, format }: Options): string => {
  const folder = content.replace(/\/+$/, '');
  if (format === 'json') return formatJson(findings, fileCount);
  if (format === 'github') return formatGithub(findings, fileCount, folder);
  const textOf = (file: string) => {
    const text = readTextFile(content, file);
    return typeof text === 'string' ? text : undefined;
  };
  return formatText(findings, fileCount, folder, textOf);
};

const onlyIn = (findings: readonly Finding[], { content, files }: Options): readonly Finding[] => {
  if (files.length === 0) return findings;
  const wanted = files.map((file) => {
    if (!existsSync(file)) throw new UsageError(`Het bestand ${file} bestaat niet.`);
    return relative(resolve(content), resolve(file)).replaceAll('\\', '/');
  });
  return findings.filter(({ file }) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  );
};

/** `npm run check`: reads everything, reports all problems, and builds nothing. */
export const checkContent = async (options: Options): Promise<number> => {
  const loaded = await loadFor(options);
  const findings = onlyIn(loaded.findings, options);
  console.log(report(findings, loaded.fileCount, options));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.ok;
};
