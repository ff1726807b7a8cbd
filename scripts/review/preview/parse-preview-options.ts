import { readValues } from '../../options/read-values.js';
import { PROPOSAL_OPTIONS, type Proposal, proposalOf } from '../proposal-options.js';

/** What `preview` is told by the workflow that runs on a pull request. */
export interface PreviewOptions extends Proposal {
  /** Where the pages come to stand. */
  readonly output: string;
}

const OPTIONS = { ...PROPOSAL_OPTIONS, output: { type: 'string', default: 'voorvertoning' } } as const;

/** Reads the command line of `preview`. Throws a `UsageError` for what it does not know. */
export const parsePreviewOptions = (args: readonly string[]): PreviewOptions => {
  const { values, positionals } = readValues(args, OPTIONS);
  return { ...proposalOf(values, positionals), output: values.output };
};
