import { nearest } from '../../content/fields/nearest.js';
import { readDate } from '../../options/parse-options.js';
import { readValues } from '../../options/read-values.js';
import { UsageError } from '../../options/usage-error.js';
import { KINDS, type KindName } from './kinds.js';

/** What `npm run new` is told on the command line. */
export interface NewOptions {
  /** Null when it is to be asked. */
  readonly kind: KindName | null;
  readonly content: string;
  readonly today: string;
  readonly slug: string | null;
  /** What is given for the fields, as typed. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

const KIND_NAMES = Object.keys(KINDS);
const FIELDS = [...new Set(Object.values(KINDS).flatMap(({ questions }): readonly string[] => questions))];

const isKind = (name: string): name is KindName => KIND_NAMES.includes(name);

const readKind = (positionals: readonly string[]): KindName | null => {
  const [name, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Zet tekst met een spatie tussen aanhalingstekens: "${more.join(' ')}".`);
  if (name === undefined) return null;
  if (isKind(name)) return name;
  const guess = nearest(name, KIND_NAMES);
  throw new UsageError(
    `"${name}" kan ik niet maken. ${guess === null ? `Kies uit: ${KIND_NAMES.join(', ')}.` : `Bedoelde je ${guess}?`}`,
  );
};

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  date: { type: 'string' },
  slug: { type: 'string' },
} as const;

const FIELD_OPTIONS = Object.fromEntries(FIELDS.map((name) => [name, { type: 'string', multiple: true } as const]));

/** Reads the command line of `npm run new`. Throws a `UsageError` for what it does not know. */
export const parseNewOptions = (args: readonly string[]): NewOptions => {
  const { values, positionals } = readValues(args, { ...FIELD_OPTIONS, ...OPTIONS });
  const all: Readonly<Record<string, unknown>> = values;
  const given = FIELDS.flatMap((name) => {
    const texts = all[name];
    return Array.isArray(texts) ? [[name, texts.map(String)] as const] : [];
  });
  return {
    kind: readKind(positionals),
    content: values.content,
    today: readDate(values.date),
    slug: values.slug ?? null,
    given: new Map(given),
  };
};
