import type { PageTable } from './page-table.js';
import type { TemplateFile } from './templates.js';

/** What is made at once: the page of an item, or all that another template makes. */
export interface Unit {
  readonly template: TemplateFile;
  readonly paths: readonly string[];
}

/** One run of Eleventy: which templates it gets and, of those with a page for each item, which pages it makes. */
export interface Run {
  readonly templates: ReadonlySet<TemplateFile>;
  readonly wanted: ReadonlySet<string>;
}

/** Eleventy holds all pages of a run until it has written the last one. */
const UNITS_AT_ONCE = 500;

const makesPagesApart = ({ template }: TemplateFile): boolean => template.data.pagination?.before !== undefined;

/** The pages of a site, in the smallest pieces in which Eleventy can make them. */
export const unitsOf = (table: PageTable): Unit[] => {
  const units: Unit[] = [];
  const whole = new Map<TemplateFile, string[]>();
  for (const [path, { template }] of table) {
    if (makesPagesApart(template)) units.push({ template, paths: [path] });
    else whole.set(template, [...(whole.get(template) ?? []), path]);
  }
  return [...[...whole].map(([template, paths]) => ({ template, paths })), ...units];
};

/** Divides units over runs that fit in memory. */
export const planRuns = (units: readonly Unit[]): Run[] =>
  Array.from({ length: Math.ceil(units.length / UNITS_AT_ONCE) }, (_, index) => {
    const own = units.slice(index * UNITS_AT_ONCE, (index + 1) * UNITS_AT_ONCE);
    return {
      templates: new Set(own.map(({ template }) => template)),
      wanted: new Set(own.flatMap(({ paths }) => paths)),
    };
  });
