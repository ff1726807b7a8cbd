import { UsageError } from '../options/usage-error.js';

/** Which proposal a workflow asks about. */
export interface Proposal {
  /** A checkout of the proposal; only its content folder is read. */
  readonly proposal: string;
  /** The commit that the proposal is held against. */
  readonly base: string;
  /** The content as it is without the proposal. */
  readonly content: string;
}

export const PROPOSAL_OPTIONS = {
  proposal: { type: 'string' },
  base: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const;

/** The proposal that a command line names. Throws a `UsageError` when it names none, or says more. */
export const proposalOf = (
  { proposal, base, content }: Partial<Record<'proposal' | 'base', string | undefined>> & Pick<Proposal, 'content'>,
  positionals: readonly string[],
): Proposal => {
  if (proposal === undefined || base === undefined || positionals.length > 0)
    throw new UsageError('Geef --proposal MAP en --base COMMIT.');
  return { proposal, base, content };
};
