import type { Finding } from '../finding.js';

/** Something about a file as a whole. */
export type Problem = Pick<Finding, 'code' | 'message' | 'hint' | 'severity'>;

/** A file to look into: what it is called, and what it holds. */
export interface InspectRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a look inside a file brought up. */
export interface Inspection {
  readonly problems: readonly Problem[];
  /** All words in the file, wherever they stand, to be searched for personal data. */
  readonly texts: readonly string[];
}

export const error = (code: string, message: string, hint: string): Problem => ({
  code,
  message,
  hint,
  severity: 'error',
});

export const warning = (code: string, message: string, hint: string): Problem => ({
  code,
  message,
  hint,
  severity: 'warning',
});

/** An inspection that ends at its first problem, as the rest of the file can't be trusted. */
export const refused = (problem: Problem): Inspection => ({ problems: [problem], texts: [] });
