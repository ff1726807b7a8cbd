import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { AttachmentToCheck } from './attachments/attachment-to-check.js';
import { checkDocuments } from './checks/check-documents.js';
import { classifyFiles, type EntryFile } from './files/classify-files.js';
import { listFiles } from './files/list-files.js';
import type { Finding } from './finding.js';
import { KNOWS_NOTHING, type Known } from './known/recall.js';
import { settingsOf } from './known/settings-of.js';
import type { Library } from './library.js';
import { presentable } from './presentable.js';
import { checkPrivacyOfFiles } from './privacy/check-files.js';
import type { PrivacyScope } from './privacy/check-privacy.js';
import { createScopes } from './privacy/scopes.js';
import { type ReadEntry, readEntry } from './read/read-entry.js';
import { readLinks } from './read/read-links.js';
import { readRegisters } from './read/read-registers.js';
import { readZoekwoorden } from './read/read-zoekwoorden.js';
import { lessenOf } from './relate/lessen-of.js';
import { sortEntries } from './sort-entries.js';

export interface LoadedContent {
  /** Null when there is an error. */
  readonly library: Library | null;
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly fileCount: number;
  /** Every regular file, by its path below the folder. */
  readonly files: readonly string[];
  readonly attachments: readonly AttachmentToCheck[];
}

const attachmentsOf = (
  entries: readonly EntryFile[],
  scopeOf: (file: string) => PrivacyScope,
  restsOn: (file: string) => string,
): AttachmentToCheck[] =>
  entries.flatMap(({ file, attachments }) =>
    attachments.map((name) => ({ scope: scopeOf(`${posix.dirname(file)}/${name}`), restsOn: restsOn(file) })),
  );

type ReadAgain = (file: EntryFile) => { readonly read: ReadEntry; readonly isNew: boolean };

/** Reads entries, and those whose file did not change only once. */
const createReader = (root: string, known: Known): ReadAgain => {
  const readBefore = new Map<string, { readonly stamp: string; readonly read: ReadEntry }>();
  return (file) => {
    const stamp = [stampOf(join(root, file.file)), ...file.attachments].join('|');
    const before = readBefore.get(file.file);
    if (before?.stamp === stamp) return { read: before.read, isNew: false };
    const read = readEntry(root, file, known.fields);
    readBefore.set(file.file, { stamp, read });
    return { read, isNew: true };
  };
};

const stampOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return `${stat?.mtimeMs}-${stat?.size}`;
};

/**
 * Reads a content folder time and again: every file, every problem, and when there are none the library. What did not
 * change is not read or checked anew, unless an address came or went on which others may depend.
 */
export const createContentLoader = (root: string, known: Known = KNOWS_NOTHING): (() => LoadedContent) => {
  const readAgain = createReader(root, known);
  let checkedFor = '';
  return () => {
    const list = listFiles(root);
    const classified = classifyFiles(list.files);
    known.expect(classified);
    const registers = readRegisters(root, classified.registers);
    const links = readLinks(root, list.files);
    const zoekwoorden = readZoekwoorden(root, list.files);
    const read = classified.entries.map(readAgain);
    const soundIn = (some: typeof read) => some.flatMap(({ read: { checked } }) => (checked === null ? [] : [checked]));
    const entries = sortEntries(soundIn(read).map(({ entry }) => entry));
    const data = { ...registers.data, ...entries, lessen: lessenOf(entries.aanpakken) };
    const surroundings = JSON.stringify([list.files, data.lessen.map(({ slug }) => slug), registers.data]);
    const isSame = surroundings === checkedFor;
    checkedFor = surroundings;

    const texts = new Map(soundIn(read).map(({ document }) => [document.file, document.text]));
    const restsOn = settingsOf(registers.data, data.cohorten);
    const changed = isSame
      ? read.flatMap(({ isNew }, index) => (isNew ? [classified.entries[index]?.file ?? ''] : []))
      : list.files;
    const scopeOf = createScopes(
      data,
      soundIn(read).map(({ entry }) => entry),
    );
    const findings = presentable([
      ...list.findings,
      ...classified.findings,
      ...registers.findings,
      ...links.findings,
      ...zoekwoorden.findings,
      ...read.flatMap((result) => result.read.findings),
      ...checkDocuments({
        registers: registers.documents,
        entries: soundIn(isSame ? read.filter(({ isNew }) => isNew) : read),
        entryFiles: classified.entries,
        data,
        zoekwoorden,
        restsOn,
        recall: known.findings,
      }),
      ...checkPrivacyOfFiles(root, changed, texts, scopeOf, restsOn, known.findings),
    ]);
    const failed = findings.some(({ severity }) => severity === 'error');
    if (failed) checkedFor = '';
    const { site } = registers.data;
    return {
      library: failed || site === null ? null : { ...data, site, links: links.lines, zoekwoorden: zoekwoorden.lines },
      findings,
      fileCount: list.files.length,
      files: list.files,
      attachments: attachmentsOf(classified.entries, scopeOf, (file) => JSON.stringify([restsOn, texts.get(file)])),
    };
  };
};

/**
 * Reads a content folder: every file, every problem, and when there are none the library.
 * Nothing in the folder is ever run; what can't be read is a finding.
 */
export const loadContent = (root: string): LoadedContent => createContentLoader(root)();
