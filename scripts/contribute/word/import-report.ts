import type { Finding } from '../../content/finding.js';
import { choicesOf, isRequired } from '../choices-of.js';
import type { KnownNames } from '../known-names.js';
import { formFields } from './form-fields.js';
import type { OpenedDocument } from './open-document.js';
import type { FilledForm } from './read-form.js';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];

const times = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

const warnings = ({ hiddenTexts, linkedImages }: OpenedDocument): string[] => [
  ...(hiddenTexts > 0
    ? [`Er stond verborgen tekst in het document (${times(hiddenTexts, 'één keer', 'keer')}). Die is weggelaten.`]
    : []),
  ...(linkedImages > 0
    ? [`${times(linkedImages, 'Eén afbeelding staat', 'afbeeldingen staan')} alleen op internet en kon niet mee.`]
    : []),
];

/** A choice that has to be made, and for which the first one stands until someone does. */
const unchosen = ({ fields }: FilledForm, names: Pick<KnownNames, 'targets'>): string[] =>
  formFields(names)
    .filter(({ key, schema }) => !(key in fields) && choicesOf(schema, names) !== null && isRequired(schema))
    .map(({ label, guidance }) => `${label}: hier is nu de eerste mogelijkheid gekozen. ${guidance}`);

/** What came over, what did not, and what still has to be done: the end of an import. */
export const importReport = (
  form: FilledForm,
  opened: OpenedDocument,
  notes: ReadonlySet<string>,
  findings: readonly Finding[],
  names: Pick<KnownNames, 'targets'>,
): string => {
  const open = findings.filter(({ code }) => code === 'unwritten');
  const other = findings.filter(({ code }) => code !== 'unwritten' && code !== 'unplaced');
  return [
    `Overgenomen: ${Object.keys(form.fields).length} onderdelen van het formulier.`,
    ...section('Let op:', [...warnings(opened), ...notes, ...form.problems]),
    ...section(
      'Geen plek voor gevonden. Dit staat onder "Nog te plaatsen":',
      form.leftovers.map(
        ({ title, markdown }) => `${title || 'Bovenaan'}: ${markdown.replaceAll(/\s+/g, ' ').slice(0, 70)}`,
      ),
    ),
    ...section('Nog te kiezen:', unchosen(form, names)),
    ...section(
      'Nog in te vullen:',
      open.map(({ line, message, hint }) => `regel ${line}: ${message} ${hint}`),
    ),
    ...section(
      'Nog te verbeteren:',
      other.map(({ line, message, hint }) => `regel ${line}: ${message} ${hint}`),
    ),
  ].join('\n');
};
