import { addressOf } from '../content/addresses/addresses.js';
import type { Cohort, Sessie } from '../content/library.js';
import { calendar } from './calendar/calendar.js';
import type { DocumentData } from './model/text-reader.js';
import type { Plan } from './plan.js';

const planOf = (entry: Cohort | Sessie, sessies: readonly Sessie[], data: DocumentData): Plan => {
  const text = calendar(entry.titel, sessies, data);
  return {
    source: entry.file,
    page: addressOf(entry.type, entry.slug),
    name: 'agenda',
    title: entry.titel,
    format: 'ics',
    date: entry.gecontroleerd_op,
    key: text,
    make: async () => Buffer.from(text),
  };
};

/** A calendar for each session, and for each cohort one with all its sessions. */
export const planCalendars = (data: DocumentData): Plan[] => {
  const { sessies, cohorten } = data.library;
  const ofCohort = cohorten.map((cohort) => ({
    cohort,
    own: sessies.filter(({ cohort: slug }) => slug === cohort.slug),
  }));
  return [
    ...sessies.map((sessie) => planOf(sessie, [sessie], data)),
    ...ofCohort.filter(({ own }) => own.length > 0).map(({ cohort, own }) => planOf(cohort, own, data)),
  ];
};
