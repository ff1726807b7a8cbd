import { findAddress } from './detect/address.js';
import { findBirthDate } from './detect/birth-date.js';
import { findBsn } from './detect/bsn.js';
import { findEmail } from './detect/email.js';
import { findIban } from './detect/iban.js';
import { findPhone } from './detect/phone.js';
import { findPlate } from './detect/plate.js';
import { type Match, withoutOverlap } from './match.js';
import { normalise } from './normalise.js';

/** Personal data at its place in the original text, with the normal text of it to hold against exceptions. */
export interface PersonalData extends Match {
  readonly written: string;
}

const NUMBERS = [findBsn, findIban, findPhone, findEmail, findAddress, findBirthDate, findPlate];

/** Everything in a text that looks like personal data, first place first. A number counts once, as what it is most. */
export const findPersonalData = (original: string, findNames: (text: string) => Match[]): PersonalData[] => {
  const { text, at } = normalise(original);
  const matches = [...NUMBERS, findNames].flatMap((find) => withoutOverlap(find(text)));
  return withoutOverlap(matches)
    .map((match) => ({
      ...match,
      written: text.slice(match.start, match.end),
      start: at(match.start),
      end: at(match.end),
    }))
    .sort((a, b) => a.start - b.start);
};
