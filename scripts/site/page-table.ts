import type { SiteData } from '../content/site-data.js';
import type { Template } from './templates.js';

/** From the path of each file of the site to what renders it. */
export type PageTable = ReadonlyMap<string, () => string>;

const valueAt = (data: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), data);

const itemsOf = ({ data }: Template, siteData: SiteData): object[] => {
  const all = { ...data, siteData };
  if (data.pagination === undefined) return [all];
  const items = valueAt(all, data.pagination.data);
  const { alias, before = (every: readonly unknown[]) => every } = data.pagination;
  return Array.isArray(items) ? before(items).map((item: unknown) => ({ ...all, [alias]: item })) : [];
};

/** Lists what templates would write, by Eleventy's rules, without rendering any of it. */
export const createPageTable = (templates: readonly Template[], siteData: SiteData): PageTable => {
  const table = new Map<string, () => string>();
  for (const template of templates)
    for (const item of itemsOf(template, siteData)) {
      const { permalink } = template.data;
      const path = typeof permalink === 'string' ? permalink : permalink(item);
      if (path !== false) table.set(path, () => template.render(item));
    }
  return table;
};
