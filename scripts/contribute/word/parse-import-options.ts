import { readDate } from '../../options/parse-options.js';
import { readValues } from '../../options/read-values.js';
import { UsageError } from '../../options/usage-error.js';

/** What `npm run import` is told on the command line. */
export interface ImportOptions {
  readonly file: string;
  readonly content: string;
  readonly today: string;
  readonly slug: string | null;
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  date: { type: 'string' },
  slug: { type: 'string' },
} as const;

/** Reads the command line of `npm run import`. Throws a `UsageError` for what it does not know. */
export const parseImportOptions = (args: readonly string[]): ImportOptions => {
  const { values, positionals } = readValues(args, OPTIONS);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Welk document? Bijvoorbeeld: npm run import -- formulier.docx');
  if (more.length > 0) throw new UsageError('Eén document per keer. Zet een naam met spaties tussen aanhalingstekens.');
  return { file, content: values.content, today: readDate(values.date), slug: values.slug ?? null };
};
