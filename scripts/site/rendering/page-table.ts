import type { SiteData } from '../../content/site-data.js';
import { type SitePart, WHOLE_SITE } from './site-part.js';
import type { Template, TemplateFile } from './templates.js';

/** A file of the site: which template makes it, and how. */
export interface PlannedFile {
  readonly template: TemplateFile;
  readonly render: () => string;
}

/** From the path of each file of the site to what renders it. */
export type PageTable = ReadonlyMap<string, PlannedFile>;

const valueAt = (data: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), data);

const itemsOf = ({ data }: Template, siteData: SiteData, part: SitePart): object[] => {
  const all = { ...data, siteData, part };
  if (data.pagination === undefined) return [all];
  const items = valueAt(all, data.pagination.data);
  const { alias, before = (every: readonly unknown[]) => every } = data.pagination;
  return Array.isArray(items) ? before(items, all).map((item: unknown) => ({ ...all, [alias]: item })) : [];
};

/** Lists what templates would write, by Eleventy's rules, without rendering any of it. */
export const createPageTable = (
  templates: readonly TemplateFile[],
  siteData: SiteData,
  part: SitePart = WHOLE_SITE,
): PageTable => {
  const table = new Map<string, PlannedFile>();
  for (const template of templates)
    for (const item of itemsOf(template.template, siteData, part)) {
      const { permalink } = template.template.data;
      const path = typeof permalink === 'string' ? permalink : permalink(item);
      if (path !== false) table.set(path, { template, render: () => template.template.render(item) });
    }
  return table;
};
