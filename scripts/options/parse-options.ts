import { readValues } from './read-values.js';
import { UsageError } from './usage-error.js';

/** What every command that reads content can be told. */
export interface Options {
  readonly content: string;
  readonly output: string;
  /** Overrides the address in site.yaml. */
  readonly siteUrl: string | null;
  /** `/` or `/x/`. */
  readonly basePath: string;
  readonly preview: boolean;
  /** What "today" is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether documents of an earlier build that did not change may be used again. */
  readonly useCache: boolean;
  /** Whether documents to take along, the forms and the pictures of pages that are shared are made. */
  readonly makeDocuments: boolean;
  readonly format: 'text' | 'json' | 'github';
  /** Files that the report is limited to; all when empty. */
  readonly files: readonly string[];
}

const FORMATS = ['text', 'json', 'github'] as const;

const KNOWN = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  'site-url': { type: 'string' },
  'base-path': { type: 'string', default: '/' },
  preview: { type: 'boolean', default: false },
  date: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  'no-documents': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

/** The day that counts as today: the Dutch one unless another is given. */
export const readDate = (date: string | undefined): string => {
  if (date === undefined) return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(date))
    throw new UsageError(`--date ${date} is geen dag. Schrijf bijvoorbeeld --date 2026-11-23.`);
  return date;
};

const readBasePath = (path: string): string => {
  if (!/^\/([\w.-]+\/)*$/.test(path))
    throw new UsageError(`--base-path ${path} moet met een streep beginnen en eindigen: /x/.`);
  return path;
};

const readFormat = (format: string): Options['format'] => {
  const known = FORMATS.find((name) => name === format);
  if (known === undefined) throw new UsageError(`--format ${format} bestaat niet. Kies uit: ${FORMATS.join(', ')}.`);
  return known;
};

const readSiteUrl = (address: string | undefined): string | null => {
  if (address === undefined) return null;
  if (!/^https?:\/\/[^\s/]+/.test(address)) throw new UsageError(`--site-url ${address} is geen webadres.`);
  return address.replace(/\/+$/, '');
};

/** Reads a command line. Throws a `UsageError` for what it does not know. */
export const parseOptions = (args: readonly string[]): Options => {
  const { values, positionals } = readValues(args, KNOWN);
  return {
    content: values.content,
    output: values.output,
    siteUrl: readSiteUrl(values['site-url']),
    basePath: readBasePath(values['base-path']),
    preview: values.preview,
    today: readDate(values.date),
    useCache: !values['no-cache'],
    makeDocuments: !values['no-documents'],
    format: readFormat(values.format),
    files: positionals,
  };
};
