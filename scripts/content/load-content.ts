import { checkDocuments } from './checks/check-documents.js';
import { classifyFiles } from './files/classify-files.js';
import { listFiles } from './files/list-files.js';
import { type Finding, finding, START_OF_FILE } from './finding.js';
import type { Entry, Library } from './library.js';
import { readEntry } from './read/read-entry.js';
import { readRegisters } from './read/read-registers.js';
import { lessenOf } from './relate/lessen-of.js';

export interface LoadedContent {
  /** Null when there is an error. */
  readonly library: Library | null;
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly fileCount: number;
}

/** More findings than this in one file are counted and not shown. */
const MAX_PER_FILE = 100;

/** A damaged file may hold a problem on every line; whoever mends the first hundred knows enough. */
const shorten = (findings: readonly Finding[]): Finding[] => {
  const counts = new Map<string, number>();
  const shown = findings.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= MAX_PER_FILE;
  });
  const rest = [...counts].filter(([, count]) => count > MAX_PER_FILE);
  return [
    ...shown,
    ...rest.map(([file, count]) =>
      finding(file, START_OF_FILE, {
        code: 'more-findings',
        message: `In dit bestand staan nog ${count - MAX_PER_FILE} meldingen.`,
        hint: 'Los eerst deze op.',
      }),
    ),
  ];
};

const byPlace = (a: Finding, b: Finding) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

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

  const findings = shorten(
    [
      ...list.findings,
      ...classified.findings,
      ...registers.findings,
      ...read.flatMap((result) => result.findings),
      ...checkDocuments({ registers: registers.documents, entries: sound, entryFiles: classified.entries, data }),
    ].sort(byPlace),
  );
  const failed = findings.some(({ severity }) => severity === 'error');
  const { site } = registers.data;
  return { library: failed || site === null ? null : { ...data, site }, findings, fileCount: list.files.length };
};
