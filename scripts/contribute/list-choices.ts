import type { Choice } from './known-names.js';

const MOST_LISTED = 12;

/** What people can choose from, as far as a reader takes in a list. */
export const listChoices = (choices: readonly Choice[]): string =>
  choices
    .slice(0, MOST_LISTED)
    .map(({ label }) => label)
    .join(', ') + (choices.length > MOST_LISTED ? ' …' : '');
