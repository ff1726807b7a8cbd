import { ENTRY_TYPES, type EntryType } from '../../../schemas/content-types.js';
import { SLUG_PATTERN } from '../../../schemas/fields/slug-pattern.js';
import { addressOf } from '../../content/addresses/addresses.js';
import type { KnownNames } from '../known-names.js';
import { type EditorField, editorFields } from './editor-field.js';

const PRIVACY_NOTICE =
  'Schrijf geen namen of andere gegevens van personen op. Noem een rol, zoals inwoner of wijkcoach.';

const LABELS: Readonly<Record<EntryType, readonly [many: string, one: string]>> = {
  aanpak: ['Aanpakken', 'Aanpak'],
  tool: ['Tools', 'Tool'],
  vraag: ['Vragen', 'Vraag'],
  sessie: ['Sessies', 'Sessie'],
  cohort: ['Lichtingen', 'Lichting'],
  pagina: ["Vaste pagina's", 'Vaste pagina'],
};

/** In the order in which people see them: what is written most stands first. */
export const EDITED_TYPES: readonly EntryType[] = ['aanpak', 'vraag', 'tool', 'sessie', 'cohort', 'pagina'];

const nextYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** A new entry starts as a concept that was looked at today. */
const starts = (today: string): Readonly<Record<string, unknown>> => ({
  status: 'concept',
  gecontroleerd_op: today,
  herzien_voor: nextYear(today),
  wijzigingen: [{ datum: today, wat: 'Eerste versie.' }],
});

const withStart = (field: EditorField, today: string): EditorField => {
  const start = starts(today)[String(field['name'])];
  return start === undefined ? field : { ...field, default: start };
};

const BODY: EditorField = {
  name: 'body',
  label: 'Tekst onder de velden',
  // Raw: a rich editor would rewrite source marks, worksheets and consent passages that it does not know.
  widget: 'markdown',
  modes: ['raw'],
  required: false,
  hint: 'Lopende tekst in Markdown.',
};

/** No field of the file: where somebody puts what belongs beside the text. It leaves before the text is saved. */
const ATTACHMENTS: EditorField = {
  name: 'bijlagen',
  label: 'Afbeeldingen en bestanden toevoegen',
  widget: 'file',
  multiple: true,
  choose_url: false,
  required: false,
  hint: 'Ze komen naast de tekst te staan. Noem een afbeelding daarna in de tekst: ![beschrijving](naam.png).',
};

/** The editor's configuration for one kind of entry: a folder for each, with what belongs to it beside the text. */
export const editorCollection = (
  type: EntryType,
  names: Pick<KnownNames, 'targets'>,
  today: string,
): Readonly<Record<string, unknown>> => {
  const { folder, schema } = ENTRY_TYPES[type];
  const [label, label_singular] = LABELS[type];
  return {
    name: type,
    label,
    label_singular,
    description: PRIVACY_NOTICE,
    folder: `content/${folder}`,
    path: '{{slug}}/index',
    media_folder: '',
    public_folder: '',
    extension: 'md',
    format: 'yaml-frontmatter',
    identifier_field: 'titel',
    summary: '{{titel}}',
    slug: {
      template: '{{titel}}',
      editable: ['create'],
      hint: 'De naam in het adres. Kort, met kleine letters en streepjes. Verander die later niet meer.',
      pattern: [SLUG_PATTERN.source, 'Gebruik kleine letters, cijfers en streepjes.'],
    },
    sortable_fields: ['titel', 'status', 'herzien_voor'],
    view_groups: [{ label: 'Status', field: 'status' }],
    preview_path: addressOf(type, '{{slug}}').slice(1),
    // An address that was published keeps answering, so entries are archived and not deleted.
    delete: false,
    // Who approves does so on the git host, where the check stands.
    publish: false,
    editor: { preview: false },
    fields: [...editorFields(schema, names).map((field) => withStart(field, today)), BODY, ATTACHMENTS],
  };
};
