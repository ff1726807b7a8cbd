import type { PERSOONSGEGEVEN_LABELS } from '../../../schemas/parts/uitzondering.js';

export type Kind = keyof typeof PERSOONSGEGEVEN_LABELS;

/** A piece of a text that looks like personal data. */
export interface Match {
  readonly kind: Kind;
  /** An error where it can hardly be anything else, a warning where only a person can tell. */
  readonly severity: 'error' | 'warning';
  readonly start: number;
  readonly end: number;
}

export type Detector = (text: string) => Match[];

/** The text in front of a place, as far as its paragraph goes: what a label may stand in. */
export const before = (text: string, at: number, length: number): string => {
  const near = text.slice(Math.max(0, at - length), at);
  return near.slice(near.lastIndexOf('\n\n') + 1);
};

/** The text behind a place. */
export const after = (text: string, at: number, length: number): string => text.slice(at, at + length);

/** How far from the end of a text the last match of a pattern is; infinite when there is none. */
export const distanceTo = (pattern: RegExp, text: string): number => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? Number.POSITIVE_INFINITY : text.length - last.index - last[0].length;
};

/** More of one kind than this in one text say nothing new. */
const ENOUGH = 200;

/** The matches in order, without those that overlap an earlier one in the list; stops when there are enough. */
export const withoutOverlap = (matches: readonly Match[]): Match[] => {
  const kept: Match[] = [];
  for (const match of matches) {
    if (kept.length === ENOUGH) break;
    if (!kept.some(({ start, end }) => match.start < end && start < match.end)) kept.push(match);
  }
  return kept;
};
