import { readTextFile } from '../files/read-file.js';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import type { Entry, Library } from '../library.js';
import { type ConsentPassage, consentPassages } from '../markdown/consent-passages.js';
import { consentsAt } from '../publish/consents-at.js';

/** So many words in a row are no coincidence. */
const WORDS_IN_A_ROW = 7;

/** A text file, and the passages in it that may not be shown any more. */
interface Source {
  readonly file: string;
  readonly lines: readonly string[];
  readonly lapsed: readonly ConsentPassage[];
}

interface Word {
  readonly word: string;
  readonly line: number;
}

const wordsOf = (lines: readonly string[], from: number, to: number): Word[] =>
  lines
    .slice(from, to)
    .flatMap((text, index) =>
      (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, line: from + index })),
    );

const rowsOf = (words: readonly Word[]): (readonly [row: string, line: number])[] =>
  words.slice(0, Math.max(0, words.length - WORDS_IN_A_ROW + 1)).map(({ line }, at) => [
    words
      .slice(at, at + WORDS_IN_A_ROW)
      .map(({ word }) => word)
      .join(' '),
    line,
  ]);

const readSource = (root: string, file: string, entry: Entry | undefined, today: string): Source => {
  const text = readTextFile(root, file);
  const lines = typeof text === 'string' ? text.split('\n') : [];
  if (entry === undefined || typeof text !== 'string') return { file, lines, lapsed: [] };
  const holds = consentsAt('toestemmingen' in entry ? entry.toestemmingen : [], today);
  return { file, lines, lapsed: consentPassages(text).filter(({ id }) => !holds.has(id)) };
};

const isInside = ({ lapsed }: Source, line: number) => lapsed.some(({ begin, end }) => line >= begin && line <= end);

const gone = ({ file, lines }: Source, { id, begin }: ConsentPassage): Finding =>
  finding(
    file,
    { line: begin + 1, column: 1, length: lines[begin]?.length ?? 1 },
    {
      severity: 'warning',
      code: 'consent-lapsed',
      message: `Toestemming ${id} geldt niet meer. Dit stuk staat niet meer op de site.`,
      hint: 'Haal het hier ook weg. In SECURITY.md staat hoe je het uit de geschiedenis haalt.',
    },
  );

const alsoAt = (file: string, line: number): Finding =>
  finding(
    file,
    { ...START_OF_FILE, line: line + 1 },
    {
      severity: 'warning',
      code: 'lapsed-passage-elsewhere',
      message: 'Hier staan dezelfde woorden als in een stuk waarvoor de toestemming is gestopt.',
      hint: 'Haal ze ook hier weg.',
    },
  );

/** Where the words of passages that may not be shown any more stand outside those passages, once per file and line. */
const elsewhere = (sources: readonly Source[]): Finding[] => {
  const rows = new Set(
    sources.flatMap(({ lines, lapsed }) =>
      lapsed.flatMap(({ begin, end }) => rowsOf(wordsOf(lines, begin + 1, end)).map(([row]) => row)),
    ),
  );
  if (rows.size === 0) return [];
  return sources.flatMap((source) => {
    const hits = rowsOf(wordsOf(source.lines, 0, source.lines.length)).filter(
      ([row, line]) => rows.has(row) && !isInside(source, line),
    );
    return [...new Set(hits.map(([, line]) => line))].map((line) => alsoAt(source.file, line));
  });
};

/** Passages whose consent has ended or was withdrawn, and every other place where their words stand. */
export const checkConsents = (root: string, files: readonly string[], library: Library, today: string): Finding[] => {
  const { cohorten, sessies, aanpakken, tools, vragen, paginas } = library;
  const entries = new Map(
    [cohorten, sessies, aanpakken, tools, vragen, paginas].flat().map((entry) => [entry.file, entry]),
  );
  const lapses = [...entries.values()].some(
    (entry) => 'toestemmingen' in entry && consentsAt(entry.toestemmingen, today).size < entry.toestemmingen.length,
  );
  if (!lapses) return [];
  const sources = files
    .filter((file) => /\.(md|yaml)$/.test(file))
    .map((file) => readSource(root, file, entries.get(file), today));
  return [...sources.flatMap((source) => source.lapsed.map((passage) => gone(source, passage))), ...elsewhere(sources)];
};
