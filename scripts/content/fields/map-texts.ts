import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import type { FieldPath } from '../yaml/locate.js';
import { visitFields } from './visit-fields.js';

const withValue = (value: unknown, [key, ...rest]: FieldPath, text: string): unknown => {
  if (key === undefined) return text;
  const changed: unknown = Array.isArray(value) ? [...value] : { ...(typeof value === 'object' ? value : {}) };
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof changed === 'object' && changed !== null) Reflect.set(changed, key, withValue(inner, rest, text));
  return changed;
};

/** The same value with its Markdown texts changed; what does not change is shared. */
export const mapTexts = <Value extends object>(
  schema: AnySchema,
  value: Value,
  change: (text: string) => string,
): Value =>
  visitFields(schema, value)
    .filter(({ meta }) => meta.markup === 'block')
    .reduce((whole, { path, value: text }) => {
      const changed = change(text);
      // Only texts change into texts, which TypeScript can't see.
      return changed === text ? whole : (withValue(whole, path, changed) as Value);
    }, value);
