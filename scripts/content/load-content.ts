import { posix } from 'node:path';
import { checkDocuments } from './checks/check-documents.js';
import { classifyFiles, type EntryFile } from './files/classify-files.js';
import { listFiles } from './files/list-files.js';
import type { Finding } from './finding.js';
import type { Entry, Library } from './library.js';
import { presentable } from './presentable.js';
import { checkPrivacyOfFiles } from './privacy/check-files.js';
import type { PrivacyScope } from './privacy/check-privacy.js';
import { createScopes } from './privacy/scopes.js';
import { readEntry } from './read/read-entry.js';
import { readRegisters } from './read/read-registers.js';
import { lessenOf } from './relate/lessen-of.js';

export interface LoadedContent {
  /** Null when there is an error. */
  readonly library: Library | null;
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly fileCount: number;
  /** Every regular file, by its path below the folder. */
  readonly files: readonly string[];
  /** Files beside the entries, still to be looked into, each with what may stand in it. */
  readonly attachments: readonly PrivacyScope[];
}

const attachmentsOf = (entries: readonly EntryFile[]): string[] =>
  entries.flatMap(({ file, attachments }) => attachments.map((name) => `${posix.dirname(file)}/${name}`));

const sortEntries = (entries: readonly Entry[]) => ({
  cohorten: entries.filter((entry) => entry.type === 'cohort').sort((a, b) => b.nummer - a.nummer),
  sessies: entries.filter((entry) => entry.type === 'sessie').sort((a, b) => a.begin.localeCompare(b.begin)),
  aanpakken: entries.filter((entry) => entry.type === 'aanpak'),
  tools: entries.filter((entry) => entry.type === 'tool').sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
  vragen: entries.filter((entry) => entry.type === 'vraag').sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
  paginas: entries.filter((entry) => entry.type === 'pagina'),
});

/**
 * Reads a content folder: every file, every problem, and when there are none the library.
 * Nothing in the folder is ever run; what can't be read is a finding.
 */
export const loadContent = (root: string): LoadedContent => {
  const list = listFiles(root);
  const classified = classifyFiles(list.files);
  const registers = readRegisters(root, classified.registers);
  const read = classified.entries.map((entry) => readEntry(root, entry));
  const sound = read.flatMap(({ checked }) => (checked === null ? [] : [checked]));
  const entries = sortEntries(sound.map(({ entry }) => entry));
  const data = { ...registers.data, ...entries, lessen: lessenOf(entries.aanpakken) };

  const scopeOf = createScopes(
    data,
    sound.map(({ entry }) => entry),
  );
  const findings = presentable([
    ...list.findings,
    ...classified.findings,
    ...registers.findings,
    ...read.flatMap((result) => result.findings),
    ...checkDocuments({ registers: registers.documents, entries: sound, entryFiles: classified.entries, data }),
    ...checkPrivacyOfFiles(root, list.files, scopeOf),
  ]);
  const failed = findings.some(({ severity }) => severity === 'error');
  const { site } = registers.data;
  return {
    library: failed || site === null ? null : { ...data, site },
    findings,
    fileCount: list.files.length,
    files: list.files,
    attachments: attachmentsOf(classified.entries).map(scopeOf),
  };
};
