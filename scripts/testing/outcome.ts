/** What a check came to; `details` is what a reader needs to mend a failure. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly details: string;
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0, details: '' };

export const failedWith = (details: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, details });

export const skippedBecause = (details: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, details });

/** Adds up outcomes. */
export const total = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
  details: outcomes
    .map(({ details }) => details)
    .filter((text) => text !== '')
    .join('\n'),
});
