import { NO_WISH, type Wish } from '../../../scripts/content/relate/likeness.js';
import { WISH_FIELDS, WISH_PARAMS } from './wish-params.js';

type Field = keyof Wish;

/** A form on the page in which a reader says what their municipality is like; it need not ask for everything. */
export interface WishForm {
  readonly fields: readonly Field[];
  /** Classes of size, from small to large. */
  readonly sizes: readonly string[];
  readonly isKnown: (field: Field, value: string) => boolean;
  readonly labelOf: (field: Field, value: string) => string;
  readonly read: () => Wish;
  readonly fill: (wish: Wish) => void;
}

export const wishForm = (form: HTMLFormElement): WishForm => {
  const selects = new Map(
    WISH_FIELDS.flatMap((field) => {
      const select = form.querySelector<HTMLSelectElement>(`select[name="${WISH_PARAMS[field]}"]`);
      return select === null ? [] : [[field, select] as const];
    }),
  );
  const options = (field: Field) => [...(selects.get(field)?.options ?? [])].filter(({ value }) => value !== '');
  const option = (field: Field, value: string) => options(field).find((one) => one.value === value);
  return {
    fields: [...selects.keys()],
    sizes: options('grootte').map(({ value }) => value),
    isKnown: (field, value) => option(field, value) !== undefined,
    labelOf: (field, value) => option(field, value)?.textContent ?? '',
    read: () => ({ ...NO_WISH, ...Object.fromEntries([...selects].map(([field, { value }]) => [field, value])) }),
    fill: (wish) => {
      for (const [field, select] of selects) select.value = wish[field];
    },
  };
};
