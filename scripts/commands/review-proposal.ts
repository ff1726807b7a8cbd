import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyFiles } from '../content/files/classify-files.js';
import { listFiles } from '../content/files/list-files.js';
import type { Finding } from '../content/finding.js';
import { inspectContent } from '../content/inspect-content.js';
import { readEntry } from '../content/read/read-entry.js';
import { readDate } from '../options/parse-options.js';
import { formatGithub } from '../report/format-github.js';
import { changedFiles } from '../review/changed-files.js';
import { changedLines } from '../review/changed-lines.js';
import { conflictingFiles } from '../review/conflicting-files.js';
import type { ReviewOptions } from '../review/parse-review-options.js';
import { sortChanges } from '../review/path-gate.js';
import { type Reviewed, summaryMarkdown } from '../review/summary-markdown.js';
import { EXIT } from './run-command.js';

const entriesIn = (content: string, paths: ReadonlySet<string>) =>
  classifyFiles(listFiles(content).files)
    .entries.filter(({ file }) => paths.has(`content/${file}`))
    .flatMap((file) => readEntry(content, file).checked?.entry ?? []);

const keyOf = ({ file, code, message }: Finding) => `${file}\n${code}\n${message}`;

/** What a proposal is answerable for: all in its own files, and mistakes that it causes in others. */
const ownFindings = (findings: readonly Finding[], before: readonly Finding[], paths: ReadonlySet<string>) => {
  const known = new Set(before.map(keyOf));
  return findings.filter(
    (found) => paths.has(`content/${found.file}`) || (found.severity === 'error' && !known.has(keyOf(found))),
  );
};

/** For the workflow on a pull request: findings on their lines, a summary in Dutch, and whether it may go on. */
export const reviewProposal = async ({ proposal, base, content, summary }: ReviewOptions): Promise<number> => {
  const today = readDate(undefined);
  const changed = changedFiles(proposal, base);
  const touched = sortChanges(changed.map(({ path }) => path));
  const paths = new Set(touched.content);
  const proposed = join(proposal, 'content');
  const { library, findings, fileCount } = await inspectContent(proposed, today);
  const before = await inspectContent(content, today);
  const own = ownFindings(findings, before.findings, paths);
  const lines = before.library === null || library === null ? [] : changedLines(before.library, library);
  const conflicts = conflictingFiles(proposal, base);
  const reviewed: Reviewed = {
    conflicts,
    changed,
    lines,
    other: touched.other,
    entries: entriesIn(proposed, paths),
    findings: own,
  };

  console.log(formatGithub(own, fileCount, 'content'));
  const text = summaryMarkdown(reviewed);
  if (summary === null) console.log(text);
  else appendFileSync(summary, text);
  const blocks = touched.other.length > 0 || conflicts.length > 0 || own.some(({ severity }) => severity === 'error');
  return blocks ? EXIT.failed : EXIT.ok;
};
