import type { SiteData } from '../../scripts/content/site-data.js';

/** One value of a row; null where the sources do not tell. */
export type Value = string | number | null | readonly string[];

/** A column, with what it means in plain words. */
export interface Field<Item> {
  readonly name: string;
  readonly meaning: string;
  readonly read: (item: Item, data: SiteData) => Value;
}

export type Row = Readonly<Record<string, Value>>;

/** A table that others may take over. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly fields: readonly Omit<Field<never>, 'read'>[];
  readonly countOf: (data: SiteData) => number;
  readonly rowsOf: (data: SiteData) => readonly Row[];
}

interface Definition<Item> extends Pick<Dataset, 'name' | 'title' | 'about'> {
  readonly fields: readonly Field<Item>[];
  readonly itemsOf: (data: SiteData) => readonly Item[];
}

/** A dataset of items of one type; only the fields that are named here ever leave the site. */
export const defineDataset = <Item>({ fields, itemsOf, ...rest }: Definition<Item>): Dataset => ({
  ...rest,
  fields,
  countOf: (data) => itemsOf(data).length,
  // Read anew for each format: a format made of rows that were kept would not be known to rest on their texts.
  rowsOf: (data) =>
    itemsOf(data).map((item) => Object.fromEntries(fields.map((field) => [field.name, field.read(item, data)]))),
});
