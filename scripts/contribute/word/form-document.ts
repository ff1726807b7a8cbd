import { z } from 'zod';
import { mainBranch } from '../../content/fields/schema-tree.js';
import type { KnownNames } from '../known-names.js';
import { type FormField, formFields, MORE, partsOf } from './form-fields.js';
import type { Block, Cell, Inline, PandocDocument, Row, Table } from './pandoc-document.js';

/** The paragraph style of guidance. */
export const GUIDANCE_STYLE = 'Uitleg';

const FORM_TITLE = 'Deel jullie aanpak';

const INTRODUCTION = [
  'Vul in wat je weet. Grijze tekst is uitleg en mag blijven staan. Laat de koppen zoals ze zijn.',
  'Weet je iets niet? Schrijf dan: niet gevonden. Een vraag overslaan mag ook.',
  'Noem geen namen van personen en geen gegevens van personen. Schrijf een rol: een inwoner, een beleidsmedewerker.',
  'Zet [B1] achter wat je in de eerste bron kunt nalezen, [B2] achter wat in de tweede staat.',
];

const MORE_GUIDANCE = 'Alles wat nergens anders past. Foto’s mogen ook, met een zin erbij over wat erop staat.';

/** How many empty tables a list starts with where that is not two; people copy one when they need more. */
const TABLES: Readonly<Record<string, number>> = { stappen: 3, lessen: 2 };

const NO_ATTRIBUTES = ['', [], []] as const;
const EMPTY_LINE = '\u00a0';

const words = (text: string): Inline[] =>
  text
    .split(' ')
    .flatMap((word): Inline[] => [{ t: 'Space' }, { t: 'Str', c: word }])
    .slice(1);

const paragraph = (text: string): Block => ({ t: 'Para', c: words(text) });

const answerLine: Block = { t: 'Para', c: [{ t: 'Str', c: EMPTY_LINE }] };

const guidance = (text: string): Block => ({
  t: 'Div',
  c: [['', [], [['custom-style', GUIDANCE_STYLE]]], [paragraph(text)]],
});

const heading = (text: string): Block => ({ t: 'Header', c: [1, NO_ATTRIBUTES, words(text)] });

const cell = (blocks: readonly Block[]): Cell => [NO_ATTRIBUTES, { t: 'AlignDefault' }, 1, 1, blocks];

const row = (left: readonly Block[], right: readonly Block[]): Row => [NO_ATTRIBUTES, [cell(left), cell(right)]];

const column = (width: number) => [{ t: 'AlignDefault' }, { t: 'ColWidth', c: width }];

const part = ({ label, guidance: meaning }: FormField, explained: boolean): Row =>
  row([{ t: 'Para', c: [{ t: 'Strong', c: words(label) }] }, ...(explained ? [guidance(meaning)] : [])], [answerLine]);

const table = (title: string, parts: readonly FormField[], explained: boolean): Table => ({
  t: 'Table',
  c: [
    NO_ATTRIBUTES,
    [null, []],
    [column(0.4), column(0.6)],
    [NO_ATTRIBUTES, [row([paragraph(title)], [paragraph('Jullie antwoord')])]],
    [[NO_ATTRIBUTES, 0, [], parts.map((field) => part(field, explained))]],
    [NO_ATTRIBUTES, []],
  ],
});

const tablesFor = (field: FormField, parts: readonly FormField[]): Block[] => {
  const isList = mainBranch(field.schema) instanceof z.ZodArray;
  const count = isList ? (TABLES[field.key] ?? 2) : 1;
  return Array.from({ length: count }, (_, index) => [
    table(isList ? `${field.label} ${index + 1}` : field.label, parts, index === 0),
    answerLine,
  ]).flat();
};

const question = (field: FormField, names: Pick<KnownNames, 'targets'>): Block[] => {
  const parts = partsOf(field, names);
  const answer = parts.length > 0 ? tablesFor(field, parts) : [answerLine];
  return [heading(field.label), guidance(field.guidance), ...answer];
};

const metaText = (text: string) => ({ t: 'MetaInlines', c: words(text) });

/** The form for an aanpak as a document tree: a heading for each field, its meaning below it, tables for groups. */
export const formDocument = (names: Pick<KnownNames, 'targets'>): PandocDocument => ({
  'pandoc-api-version': [1, 23, 1],
  meta: { title: metaText(FORM_TITLE), lang: metaText('nl-NL') },
  blocks: [
    ...INTRODUCTION.map(guidance),
    ...formFields(names).flatMap((field) => question(field, names)),
    heading(MORE),
    guidance(MORE_GUIDANCE),
    answerLine,
  ],
});

/** Every line of the form itself, to tell it from what people wrote. */
export const guidanceTexts = (names: Pick<KnownNames, 'targets'>): readonly string[] => {
  const fields = formFields(names);
  return [
    FORM_TITLE,
    ...INTRODUCTION,
    MORE_GUIDANCE,
    ...fields.map((field) => field.guidance),
    ...fields.flatMap((field) => partsOf(field, names).map((part) => part.guidance)),
  ];
};
