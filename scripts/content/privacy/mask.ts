import { findPersonalData } from './find-personal-data.js';
import type { NameFinder } from './privacy-settings.js';

const NO_NAMES: NameFinder = () => [];

/** A text in which every number and address of a person is blotted out, as long as it was: for what goes into a log. */
export const maskPersonalData = (text: string, findNames: NameFinder = NO_NAMES): string =>
  findPersonalData(text, findNames).reduce(
    (masked, { start, end }) => masked.slice(0, start) + '•'.repeat(end - start) + masked.slice(end),
    text,
  );
