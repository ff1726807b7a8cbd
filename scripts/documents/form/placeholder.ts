import type { Field } from '../../content/markdown/worksheet/field.js';

/** Where the links lead that mark the place of a field in a fresh PDF; no such host can exist. */
export const PLACEHOLDER_HOST = 'veld.invalid';

export type WidgetKind = 'line' | 'lines' | 'check' | 'option';

/** One thing to fill in or press: a text field, a box, or one option of a choice. */
export interface Placeholder {
  readonly name: string;
  readonly label: string;
  readonly widget: WidgetKind;
  /** The option that this is; empty for the other kinds. */
  readonly option: string;
}

/** The address of a link that stands where a field must come. */
const placeholderAddress = ({ name, label, widget, option }: Placeholder): string =>
  `https://${PLACEHOLDER_HOST}/?${new URLSearchParams({ name, label, widget, option }).toString()}`;

/** What a link stands for; null when it is an ordinary link. */
export const readPlaceholder = (address: string): Placeholder | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.hostname !== PLACEHOLDER_HOST) return null;
  const get = (key: string) => url.searchParams.get(key) ?? '';
  const widget = (['line', 'lines', 'check', 'option'] as const).find((kind) => kind === get('widget'));
  return widget === undefined ? null : { name: get('name'), label: get('label'), widget, option: get('option') };
};

/** The address for a field that is one widget, or for one option of a choice. */
export const addressFor = ({ name, label }: Field, widget: WidgetKind, option = ''): string =>
  placeholderAddress({ name, label, widget, option });
