import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Site } from '../../../schemas/registers/site.js';
import type { Collection } from '../library.js';
import { createNameFinder } from './detect/name.js';
import type { Match } from './match.js';

/** Finds names of people, given which ones may stand in a text. */
export type NameFinder = (text: string) => Match[];

/** What looks like a name in Dutch and is nobody's. */
const NOBODY = ['Jan Modaal', 'Jan Publiek', 'Henk en Ingrid', 'Anne Frank', 'Johan Cruijff', 'Willem Barentsz'];

/** What the registers and the cohorts tell about names. */
export type Registers = Collection & { readonly site: Site | null };

const placesAndTerms = ({ gemeenten, regios, themas, begrippen }: Registers): string[] => [
  ...gemeenten.flatMap(({ naam, eerdere_namen }) => [naam, ...eerdere_namen]),
  ...regios.map(({ naam }) => naam),
  ...themas.map(({ naam }) => naam),
  ...begrippen.flatMap(({ term, woordvormen, synoniemen, smaller, zoekwoorden }) => [
    term,
    ...woordvormen,
    ...synoniemen,
    ...smaller,
    ...zoekwoorden,
  ]),
];

/** The finder for entries of a cohort, or of none. */
export type FindersOf = (cohort: string | undefined) => NameFinder;

/**
 * Makes a finder of names for each entry: who guides a cohort may be named on its page and those of its sessions, and
 * nowhere else.
 */
export const createNameFinders = (data: Registers): FindersOf => {
  const shared = { publicRoles: data.site?.openbare_rollen ?? [], noPeople: [...NOBODY, ...placesAndTerms(data)] };
  const general = createNameFinder({ ...shared, allowed: [] });
  const perCohort = new Map(
    data.cohorten.map(({ slug, begeleiders }) => [
      slug,
      createNameFinder({ ...shared, allowed: isKnown(begeleiders) ? begeleiders.map(({ naam }) => naam) : [] }),
    ]),
  );
  return (cohort) => (cohort === undefined ? general : (perCohort.get(cohort) ?? general));
};
