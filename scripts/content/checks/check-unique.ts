import type { RegisterName } from '../../../schemas/content-types.js';
import type { Finding } from '../finding.js';
import type { FieldPath } from '../yaml/locate.js';
import { type CheckedDocument, fieldFinding } from './document.js';

const get = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

type Named = readonly [name: string, path: FieldPath];

const repeated = (document: CheckedDocument, names: readonly Named[], what: string): Finding[] => {
  const seen = new Set<string>();
  return names.flatMap(([name, path]) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      fieldFinding(
        document,
        path,
        'duplicate',
        `${what} "${name}" staat er twee keer.`,
        'Houd er één over, of geef de tweede een andere naam.',
      ),
    ];
  });
};

const idsIn = (value: unknown, field: string): Named[] =>
  list(get(value, field)).map((item, index) => [String(get(item, 'id')), [field, index, 'id']]);

const slugsIn = (value: unknown): Named[] =>
  list(value).map((item, index) => [String(get(item, 'slug')), [index, 'slug']]);

/** Terms, their forms and synonyms: a word may stand for one term only, or nobody can say where it leads. */
const wordsIn = (value: unknown): Named[] =>
  list(value).flatMap((item, index): Named[] => [
    [String(get(item, 'term')).toLowerCase(), [index, 'term']],
    ...['woordvormen', 'synoniemen'].flatMap((field) =>
      list(get(item, field)).map((word, at): Named => [String(word).toLowerCase(), [index, field, at]]),
    ),
  ]);

/** Names that must be unique inside one file: slugs of a register, ids of sources, lessons and consents. */
export const checkUnique = (document: CheckedDocument, register: RegisterName | null): Finding[] => {
  if (register !== null)
    return [
      ...repeated(document, slugsIn(document.value), 'Het adres'),
      ...(register === 'begrippen' ? repeated(document, wordsIn(document.value), 'Het woord') : []),
    ];
  return [
    ...repeated(document, idsIn(document.value, 'bronnen'), 'Bron'),
    ...repeated(document, idsIn(document.value, 'lessen'), 'Les'),
    ...repeated(document, idsIn(document.value, 'toestemmingen'), 'Toestemming'),
  ];
};
