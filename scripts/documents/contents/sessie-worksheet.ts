import { addressOf } from '../../content/addresses/addresses.js';
import { SECTIONS } from '../../content/addresses/sections.js';
import { formatTime } from '../../content/format.js';
import type { Sessie } from '../../content/library.js';
import { plainText } from '../../content/markdown/plain-text.js';
import { createField } from '../../content/markdown/worksheet/create-field.js';
import type { FieldKind } from '../../content/markdown/worksheet/field.js';
import { type Block, heading, type Inline, text } from '../model/blocks.js';
import type { TakeAway } from '../model/take-away.js';
import { createTextReader, type DocumentData, type TextReader } from '../model/text-reader.js';
import { bullets } from './bullets.js';
import { sessieFrame } from './sessie-frame.js';

const TITLES = SECTIONS.sessie;
const ROOM_FOR_NOTES = 6;

const field = (words: string, kind: FieldKind, label: readonly Inline[] = [text(words)]): Block => ({
  kind: 'field',
  field: createField(words, kind),
  label,
});

const preparation = ({ voorbereiding }: Sessie, read: TextReader): Block[] => [
  heading(2, TITLES.voorbereiding),
  ...voorbereiding.map((item) => field(plainText(item), { kind: 'check' }, read.inline(item))),
];

const programme = (sessie: Sessie): Block[] => [
  heading(2, TITLES.programma),
  {
    kind: 'table',
    head: [[text('Tijd')], [text('Onderdeel')]],
    alignment: ['left', 'left'],
    rows: sessie.programma.map(({ begin, titel }) => [[text(formatTime(begin))], [text(titel)]]),
  },
  field('Aantekeningen bij deze sessie', { kind: 'lines', count: ROOM_FOR_NOTES }),
];

const hasField = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === 'field');

/** An assignment with its own fields, or room for notes where its author made none. */
const assignment = ({ titel, tekst }: Sessie['opdrachten'][number], read: TextReader): Block[] => {
  const blocks = read.block(tekst, 2);
  const notes = field(`Wat leverde dit op? ${titel}`, { kind: 'lines', count: ROOM_FOR_NOTES }, [
    text('Wat leverde dit op?'),
  ]);
  return [
    heading(3, titel),
    ...blocks,
    ...(hasField(blocks) ? [] : [notes]),
    field(`Klaar: ${titel}`, { kind: 'check' }, [text('Deze opdracht is klaar')]),
  ];
};

/** What a participant takes along to a session: the preparation to tick, the programme, the assignments to fill in. */
export const sessieWorksheet = (sessie: Sessie, data: DocumentData): TakeAway => {
  const read = createTextReader(data, addressOf('sessie', sessie.slug));
  return {
    ...sessieFrame(sessie, data),
    kicker: `Werkblad sessie ${sessie.nummer}`,
    blocks: [
      heading(2, TITLES.doelen),
      bullets(sessie.doelen.map(read.inline)),
      ...preparation(sessie, read),
      ...programme(sessie),
      ...(sessie.opdrachten.length === 0
        ? []
        : [heading(2, TITLES.opdrachten), ...sessie.opdrachten.flatMap((one) => assignment(one, read))]),
    ],
  };
};
