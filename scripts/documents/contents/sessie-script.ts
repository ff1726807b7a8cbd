import { addressOf } from '../../content/addresses/addresses.js';
import { SECTIONS } from '../../content/addresses/sections.js';
import { formatTime } from '../../content/format.js';
import type { Sessie } from '../../content/library.js';
import { type Block, heading, type Inline, paragraph, text } from '../model/blocks.js';
import type { TakeAway } from '../model/take-away.js';
import { createTextReader, type DocumentData, type TextReader } from '../model/text-reader.js';
import { bullets } from './bullets.js';
import { sessieFrame } from './sessie-frame.js';
import { sourceBlocks } from './sources.js';

const TITLES = SECTIONS.sessie;

const part = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

const list = (items: readonly (readonly Inline[])[]): Block[] => (items.length === 0 ? [] : [bullets(items)]);

const programme = (sessie: Sessie, { library }: DocumentData, read: TextReader): Block[] =>
  sessie.programma.flatMap(({ begin, titel, tekst, tools }, index) => {
    const end = sessie.programma[index + 1]?.begin ?? sessie.einde;
    const named = library.tools.filter(({ slug }) => tools.includes(slug)).map((tool) => tool.titel);
    const used: Inline = { kind: 'small', content: [text(`Tool: ${named.join(', ')}`)] };
    return [
      heading(3, `${formatTime(begin)} tot ${formatTime(end)}: ${titel}`),
      ...read.block(tekst, 2),
      ...(named.length === 0 ? [] : [paragraph(used)]),
    ];
  });

const materials = (sessie: Sessie, read: TextReader): Block[] =>
  list(
    sessie.materialen.map(({ wat, aantal }) => [
      ...read.inline(wat),
      ...(aantal === undefined ? [] : [text(` (${aantal})`)]),
    ]),
  );

/** A session for the one who leads it: what to prepare, the whole programme, and the tips. */
export const sessieScript = (sessie: Sessie, data: DocumentData): TakeAway => {
  const read = createTextReader(data, addressOf('sessie', sessie.slug));
  return {
    ...sessieFrame(sessie, data),
    kicker: `Draaiboek sessie ${sessie.nummer}`,
    blocks: [
      ...part(TITLES.doelen, list(sessie.doelen.map(read.inline))),
      ...part('Wat de begeleider regelt', list(sessie.voorbereiding_begeleider.map(read.inline))),
      ...part('Wat deelnemers voorbereiden', list(sessie.voorbereiding.map(read.inline))),
      ...part(TITLES.materialen, materials(sessie, read)),
      ...part(TITLES.programma, programme(sessie, data, read)),
      ...part(
        TITLES.opdrachten,
        sessie.opdrachten.flatMap(({ titel, tekst }) => [heading(3, titel), ...read.block(tekst, 2)]),
      ),
      ...read.block(sessie.body),
      ...sourceBlocks(sessie.bronnen, data),
    ],
  };
};
