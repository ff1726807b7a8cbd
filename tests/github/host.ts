import type { BareRepository } from './bare-repository.js';

export interface Proposal {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly draft: boolean;
  body: string;
  readonly labels: string[];
}

/** What answers a request: a repository, and what a host keeps beside it. */
export interface Host {
  /** `owner/name`. */
  readonly name: string;
  readonly repository: BareRepository;
  readonly proposals: Proposal[];
}

/** The host says no, with this status. */
export class Refusal extends Error {
  constructor(readonly status: number) {
    super(`${status}`);
  }
}

/** A value that must be there, or the host has not got it. */
export const orMissing = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new Refusal(404);
  return value;
};
