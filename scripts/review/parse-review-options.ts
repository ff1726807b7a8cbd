import { readValues } from '../options/read-values.js';
import { PROPOSAL_OPTIONS, type Proposal, proposalOf } from './proposal-options.js';

/** What `review` is told by the workflow that runs on a pull request. */
export interface ReviewOptions extends Proposal {
  /** The file to which the summary is added; on the screen when there is none. */
  readonly summary: string | null;
}

const OPTIONS = {
  ...PROPOSAL_OPTIONS,
  summary: { type: 'string' },
} as const;

/** Reads the command line of `review`. Throws a `UsageError` for what it does not know. */
export const parseReviewOptions = (args: readonly string[]): ReviewOptions => {
  const { values, positionals } = readValues(args, OPTIONS);
  return { ...proposalOf(values, positionals), summary: values.summary ?? null };
};
