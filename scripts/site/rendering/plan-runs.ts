import type { PageTable } from './page-table.js';
import type { TemplateFile } from './templates.js';

/** One run of Eleventy: which templates it reads and, of those with a page for each item, which pages it makes. */
export interface Run {
  readonly templates: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
}

/** Which part of the site is made, of how many that are made side by side. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Eleventy holds all pages of a run until it has written the last one. */
const PAGES_AT_ONCE = 1000;

const makesPagesApart = ({ template }: TemplateFile): boolean => template.data.pagination?.before !== undefined;

/** Every so many, so that parts take about as long as each other. */
export const partOf = <Item>(items: readonly Item[], { number, of }: Part): Item[] =>
  items.filter((_, index) => index % of === number);

const inBatches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / PAGES_AT_ONCE) }, (_, index) =>
    items.slice(index * PAGES_AT_ONCE, (index + 1) * PAGES_AT_ONCE),
  );

/**
 * Divides the pages of a site over parts of about the same work, and each part over runs that fit in memory. Pages of
 * items are dealt out one by one, all others by template.
 */
export const planRuns = (table: PageTable, part: Part): Run[] => {
  const apart = [...table].filter(([, { template }]) => makesPagesApart(template));
  const whole = [...new Set([...table.values()].map(({ template }) => template))].filter(
    (template) => !makesPagesApart(template),
  );
  const runs = inBatches(partOf(apart, part)).map((pages) => ({
    templates: new Set(pages.map(([, { template }]) => template.path)),
    wanted: new Set(pages.map(([path]) => path)),
  }));
  const rest = { templates: new Set(partOf(whole, part).map(({ path }) => path)), wanted: new Set<string>() };
  return [rest, ...runs];
};
