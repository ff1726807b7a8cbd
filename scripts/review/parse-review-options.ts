import { parseArgs } from 'node:util';
import { refuseUnknown, UsageError } from '../options/parse-options.js';

/** What `review` is told by the workflow that runs on a pull request. */
export interface ReviewOptions {
  /** A checkout of the proposal; only its content folder is read. */
  readonly proposal: string;
  /** The commit that the proposal is held against. */
  readonly base: string;
  /** The content as it is without the proposal. */
  readonly content: string;
  /** The file to which the summary is added; on the screen when there is none. */
  readonly summary: string | null;
}

const OPTIONS = {
  proposal: { type: 'string' },
  base: { type: 'string' },
  content: { type: 'string', default: 'content' },
  summary: { type: 'string' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new UsageError('Bij een optie ontbreekt de waarde.');
  }
};

/** Reads the command line of `review`. Throws a `UsageError` for what it does not know. */
export const parseReviewOptions = (args: readonly string[]): ReviewOptions => {
  refuseUnknown(args, Object.keys(OPTIONS));
  const { proposal, base, content, summary } = parse(args);
  if (proposal === undefined || base === undefined) throw new UsageError('Geef --proposal MAP en --base COMMIT.');
  return { proposal, base, content, summary: summary ?? null };
};
