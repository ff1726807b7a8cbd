import { addressOf } from '../addresses/addresses.js';
import type { Belongings, Subject } from './belonging-to.js';

/** Where the list stands of what belongs to a subject, once that is too much for the page of the subject. */
export const ownListAddress = (of: Subject, slug: string, what: keyof Belongings): string =>
  `${addressOf(of, slug)}${what}/`;
