import matter from 'gray-matter';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import { parseYaml } from './parse-yaml.js';

export interface FrontMatter {
  readonly data: unknown;
  readonly yaml: string;
  /** The line of the file on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const FENCE = '---';
/** The character, and the line, of a file at which its YAML begins. */
export const YAML_START = FENCE.length + 1;
export const YAML_LINE = 2;

const noOpening = (file: string) =>
  finding(file, START_OF_FILE, {
    code: 'no-front-matter',
    message: 'De eerste regel moet precies drie streepjes zijn: ---',
    hint: 'Zet --- op de eerste regel, dan de velden, dan weer --- en daarna de tekst.',
  });

const noClosing = (file: string) =>
  finding(file, START_OF_FILE, {
    code: 'no-front-matter-end',
    message: 'De regel met --- die de velden afsluit, ontbreekt.',
    hint: 'Zet --- op een eigen regel tussen de velden en de tekst.',
  });

/**
 * Splits a Markdown file into its fields and its body. gray-matter is called only when the opening and closing lines are
 * exactly `---`, with YAML as its one language: any other opening line makes it run code.
 */
export const splitFrontMatter = (file: string, text: string): FrontMatter | Finding => {
  if (lineAt(text, 0) !== FENCE) return noOpening(file);
  const end = text.indexOf(`\n${FENCE}`) + 1;
  if (end === 0 || lineAt(text, end) !== FENCE) return noClosing(file);

  let parsed: ReturnType<typeof parseYaml> = { data: {} };
  const engine = (yaml: string) => {
    parsed = parseYaml(file, yaml, 1);
    return 'data' in parsed && isRecord(parsed.data) ? parsed.data : {};
  };
  const split = matter(text, { language: 'yaml', engines: { yaml: { parse: engine } } });
  if (!('data' in parsed)) return parsed;
  return {
    data: parsed.data,
    yaml: text.slice(YAML_START, Math.max(YAML_START, end - 1)),
    yamlLine: YAML_LINE,
    body: split.content,
    bodyLine: countLines(text, end) + 1,
  };
};

const lineAt = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
};

/** The number of the line on which a place stands. */
const countLines = (text: string, place: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) line++;
  return line;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
