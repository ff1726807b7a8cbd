import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { cohortState } from '../../../../../scripts/content/relate/cohort-state.js';
import { SMALL_NETWORK } from '../damaged-copy.js';

const STATES = [
  ['2024-12-31', 'aangekondigd'],
  ['2025-01-01', 'aanmelden-open'],
  ['2025-02-01', 'aanmelden-gesloten'],
  ['2025-03-01', 'loopt'],
  ['2025-09-30', 'loopt'],
  ['2025-10-01', 'afgerond'],
] as const;

for (const [today, state] of STATES) {
  test(`on ${today} the cohort of the small network is ${state}`, () => {
    const cohort = loadContent(SMALL_NETWORK).library?.cohorten[0];
    assert.ok(cohort);
    assert.equal(cohortState(cohort, today), state);
  });
}
