import { GROEP_LABELS, INVLOED_LABELS } from '../../../schemas/entries/aanpak.js';
import { isKnown, type NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { LES_UITKOMST_LABELS } from '../../../schemas/parts/les.js';
import { BEWIJS_LABELS, RESULTAAT_UITKOMST_LABELS } from '../../../schemas/parts/resultaat.js';
import { KANT_LABELS } from '../../../schemas/parts/stap.js';
import { addressOf } from '../../content/addresses/addresses.js';
import { SECTIONS } from '../../content/addresses/sections.js';
import { formatDate } from '../../content/format.js';
import type { Aanpak } from '../../content/library.js';
import { placeOf } from '../../content/relate/place-of.js';
import { type Block, heading, type Inline, paragraph, text } from '../model/blocks.js';
import type { TakeAway } from '../model/take-away.js';
import { createTextReader, type DocumentData, type TextReader } from '../model/text-reader.js';
import { bullets } from './bullets.js';
import { sourceBlocks } from './sources.js';

const TITLES = SECTIONS.aanpak;

/** Reads the texts of one aanpak; where the sources are silent, it says so in the words of the site. */
interface AanpakReader extends TextReader {
  readonly known: (value: string | typeof NOT_FOUND) => Inline[];
}

const small = (words: string): Inline => ({ kind: 'small', content: [text(words)] });

const opening = (aanpak: Aanpak, read: AanpakReader): Block[] => [
  paragraph(...read.inline(aanpak.in_het_kort)),
  {
    kind: 'facts',
    facts: [
      { term: 'Periode', content: read.inline(aanpak.periode) },
      { term: 'Voor wie', content: read.inline(aanpak.voor_wie) },
      {
        term: 'Inwoners beslissen mee',
        content: read.known(isKnown(aanpak.invloed) ? INVLOED_LABELS[aanpak.invloed] : aanpak.invloed),
      },
    ],
  },
];

const steps = (aanpak: Aanpak, read: AanpakReader): Block[] => [
  heading(2, TITLES.stappen),
  {
    kind: 'list',
    start: 1,
    items: aanpak.stappen.map(({ titel, kant, tekst }) => [
      paragraph({ kind: 'strong', content: [text(titel)] }, small(` ${KANT_LABELS[kant]}`)),
      ...read.block(tekst, 2),
    ]),
  },
];

const results = ({ resultaten }: Aanpak, read: AanpakReader): Block[] => [
  heading(2, TITLES.resultaten),
  isKnown(resultaten)
    ? bullets(
        resultaten.map(({ tekst, bewijs, uitkomst }) => [
          ...read.inline(tekst),
          small(` ${RESULTAAT_UITKOMST_LABELS[uitkomst]} · bewijs: ${BEWIJS_LABELS[bewijs]}`),
        ]),
      )
    : paragraph(...read.known(resultaten)),
];

const lessons = ({ lessen }: Aanpak, read: AanpakReader): Block[] => [
  heading(2, TITLES.lessen),
  ...lessen.flatMap(({ titel, uitleg, hangt_af_van, uitkomst }) => [
    heading(3, titel),
    ...read.block(uitleg, 2),
    {
      kind: 'facts' as const,
      facts: [
        { term: 'Hangt af van', content: read.inline(hangt_af_van) },
        { term: 'Uitkomst', content: [text(LES_UITKOMST_LABELS[uitkomst])] },
      ],
    },
  ]),
];

const rest = (aanpak: Aanpak, read: AanpakReader): Block[] => [
  heading(2, TITLES['wat-werkte-niet']),
  isKnown(aanpak.obstakels)
    ? bullets(aanpak.obstakels.map((item) => read.inline(item)))
    : paragraph(...read.known(aanpak.obstakels)),
  ...(aanpak.body.trim() === '' ? [] : [heading(2, TITLES.achtergrond), ...read.block(aanpak.body, 1)]),
  heading(2, TITLES['wie-deden-mee']),
  {
    kind: 'facts',
    facts: aanpak.deelnemers.map(({ groep, wie }) => ({ term: GROEP_LABELS[groep], content: read.inline(wie) })),
  },
  heading(2, TITLES.kosten),
  {
    kind: 'facts',
    facts: [
      { term: 'Kosten', content: read.known(aanpak.kosten) },
      { term: 'Vergoeding', content: read.known(aanpak.vergoeding) },
    ],
  },
  heading(2, TITLES.vervolg),
  paragraph(...read.known(aanpak.vervolg)),
  ...(aanpak.niet_gevonden.length === 0
    ? []
    : [heading(2, TITLES['niet-gevonden']), bullets(aanpak.niet_gevonden.map((item) => read.inline(item)))]),
];

const closing = (aanpak: Aanpak, data: DocumentData): Block[] => [
  ...sourceBlocks(aanpak.bronnen, data),
  paragraph(
    text('Licentie: '),
    { kind: 'link', href: data.library.site.licentie.adres, content: [text(data.library.site.licentie.naam)] },
    text(`. ${data.library.site.uitgever}.`),
  ),
];

/** An aanpak to read on paper: the whole page, in the order of the page. */
export const aanpakDocument = (aanpak: Aanpak, data: DocumentData): TakeAway => {
  const address = addressOf('aanpak', aanpak.slug);
  const reader = createTextReader(data, address);
  const read: AanpakReader = {
    ...reader,
    known: (value) => (isKnown(value) ? reader.inline(value) : [text(data.library.site.niet_gevonden)]),
  };
  const date = aanpak.gecontroleerd_op;
  return {
    kicker: placeOf(aanpak, data.library).label,
    title: aanpak.titel,
    facts: [data.library.site.naam, `gecontroleerd op ${formatDate(date)}`],
    version: `gecontroleerd op ${formatDate(date)}`,
    date,
    publisher: data.library.site.uitgever,
    url: data.siteUrl + data.basePath + address.slice(1),
    lead: read.inline(aanpak.vraagstuk),
    blocks: [
      ...opening(aanpak, read),
      ...steps(aanpak, read),
      ...results(aanpak, read),
      ...lessons(aanpak, read),
      ...rest(aanpak, read),
      ...closing(aanpak, data),
    ],
  };
};
