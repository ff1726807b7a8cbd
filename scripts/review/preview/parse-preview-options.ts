import { parseArgs } from 'node:util';
import { refuseUnknown, UsageError } from '../../options/parse-options.js';

/** What `preview` is told by the workflow that runs on a pull request. */
export interface PreviewOptions {
  /** A checkout of the proposal; only its content folder is read. */
  readonly proposal: string;
  /** The commit that the proposal is held against. */
  readonly base: string;
  /** Where the pages come to stand. */
  readonly output: string;
}

const OPTIONS = {
  proposal: { type: 'string' },
  base: { type: 'string' },
  output: { type: 'string', default: 'voorvertoning' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new UsageError('Bij een optie ontbreekt de waarde.');
  }
};

/** Reads the command line of `preview`. Throws a `UsageError` for what it does not know. */
export const parsePreviewOptions = (args: readonly string[]): PreviewOptions => {
  refuseUnknown(args, Object.keys(OPTIONS));
  const { proposal, base, output } = parse(args);
  if (proposal === undefined || base === undefined) throw new UsageError('Geef --proposal MAP en --base COMMIT.');
  return { proposal, base, output };
};
