import { consentId } from './boxes.js';
import { engine } from './engine.js';

/** A passage that rests on a consent: its lines, counted from 0, the one that closes it included. */
export interface ConsentPassage {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
}

/** The passages of a text that rest on somebody's consent, found by the same parser that renders them. */
export const consentPassages = (text: string): ConsentPassage[] => {
  if (!text.includes(':::')) return [];
  return engine.parse(text, {}).flatMap((token) => {
    if (token.type !== 'container_toestemming_open' || token.map === null) return [];
    return [{ id: consentId(token.info), begin: token.map[0], end: token.map[1] }];
  });
};
