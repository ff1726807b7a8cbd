import type { Link } from '../../../schemas/registers/links.js';

/** A site that is down for a day or a week is not a dead link. The job tries once a week. */
const FAILED_DAYS = 3;

/** The links that failed on so many days in a row that readers are told, by address. */
export const deadLinks = (links: readonly Link[]): ReadonlyMap<string, Link> =>
  new Map(links.filter(({ dagen }) => dagen >= FAILED_DAYS).map((link) => [link.adres, link]));
