import type { Cohort, Sessie } from '../../../scripts/content/library.js';

const MONTH = 20;
/** Room for one line of text. */
const LINE = 19;

export interface TimelineMark {
  readonly sessie: Sessie;
  /** Where the session is, and where its text has room. */
  readonly y: number;
  readonly textY: number;
}

export interface TimelineBar {
  readonly cohort: Cohort;
  readonly top: number;
  readonly bottom: number;
  readonly titleY: number;
  readonly marks: readonly TimelineMark[];
}

export interface Timeline {
  readonly years: readonly { readonly year: number; readonly y: number }[];
  readonly bars: readonly TimelineBar[];
  readonly height: number;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Months since the start of a year; a date known less precisely is the first, or else the last, day it can be. */
const monthsSince = (year: number, date: string, edge: 'first' | 'last'): number => {
  const [, month, day] = date.slice(0, 10).split('-').map(Number);
  const whole = month === undefined ? (edge === 'first' ? 0 : 11) : month - 1;
  const part = day === undefined ? (edge === 'first' ? 0 : 1) : (day - 1) / 31;
  return (yearOf(date) - year) * 12 + whole + part;
};

/** Puts cohorts and their sessions on a line that runs downwards, a fixed length for each month. */
export const placeOnTimeline = (
  cohorten: readonly Cohort[],
  sessiesOf: (cohort: Cohort) => readonly Sessie[],
): Timeline => {
  const sorted = [...cohorten].sort((a, b) => a.periode.begin.localeCompare(b.periode.begin));
  const firstYear = Math.min(...sorted.map(({ periode }) => yearOf(periode.begin)));
  const lastYear = Math.max(...sorted.map(({ periode }) => yearOf(periode.einde)));
  const at = (date: string, edge: 'first' | 'last') => monthsSince(firstYear, date, edge) * MONTH;
  let free = 0;
  const textAt = (y: number) => {
    free = Math.max(y, free) + LINE;
    return free - LINE;
  };
  const bars = sorted.map((cohort) => {
    const top = at(cohort.periode.begin, 'first');
    return {
      cohort,
      top,
      bottom: at(cohort.periode.einde, 'last'),
      titleY: textAt(top),
      marks: sessiesOf(cohort).map((sessie) => {
        const y = at(sessie.begin, 'first');
        return { sessie, y, textY: textAt(y) };
      }),
    };
  });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
    year: firstYear + index,
    y: index * 12 * MONTH,
  }));
  return { years, bars, height: Math.max(years.length * 12 * MONTH, free) };
};
