import { TOOL_SOORT_LABELS } from '../../../schemas/entries/tool.js';
import { addressOf } from '../../content/addresses/addresses.js';
import { SECTIONS } from '../../content/addresses/sections.js';
import { formatDate, formatMinutes } from '../../content/format.js';
import type { Tool } from '../../content/library.js';
import { type Block, heading, paragraph, text } from '../model/blocks.js';
import type { TakeAway } from '../model/take-away.js';
import { createTextReader, type DocumentData, type TextReader } from '../model/text-reader.js';
import { bullets } from './bullets.js';
import { sourceBlocks } from './sources.js';

const TITLES = SECTIONS.tool;

const about = (tool: Tool, read: TextReader): Block[] => [
  {
    kind: 'facts',
    facts: [
      { term: 'Voor wie', content: read.inline(tool.voor_wie) },
      { term: 'Met hoeveel mensen', content: [text(`${tool.groep.van} tot ${tool.groep.tot}`)] },
      { term: 'Duur', content: [text(formatMinutes(tool.minuten))] },
    ],
  },
  ...(tool.materialen.length === 0 ? [] : [heading(2, 'Leg klaar'), bullets(tool.materialen.map(read.inline))]),
];

const steps = (tool: Tool, read: TextReader): Block[] => [
  heading(2, TITLES.stappen),
  {
    kind: 'list',
    start: 1,
    items: tool.stappen.map(({ titel, minuten, tekst }) => [
      paragraph(
        { kind: 'strong', content: [text(titel)] },
        { kind: 'small', content: [text(` ${formatMinutes(minuten)}`)] },
      ),
      ...read.block(tekst, 2),
    ]),
  },
];

const closing = (tool: Tool, data: DocumentData, read: TextReader): Block[] => {
  const licentie = tool.licentie ?? data.library.site.licentie;
  return [
    ...sourceBlocks(tool.bronnen, data),
    heading(2, TITLES.versies),
    {
      kind: 'list',
      start: null,
      items: tool.versies
        .toReversed()
        .map(({ versie, datum, wat }) => [paragraph(text(`Versie ${versie}, ${formatDate(datum)}: ${wat}`))]),
    },
    heading(2, TITLES.herkomst),
    paragraph(...read.inline(tool.herkomst)),
    paragraph(
      text('Licentie: '),
      { kind: 'link', href: licentie.adres, content: [text(licentie.naam)] },
      text(`. ${data.library.site.uitgever}.`),
    ),
  ];
};

/** A tool to lay on the table: what it is for, how it goes, and the worksheet to fill in. */
export const toolDocument = (tool: Tool, data: DocumentData): TakeAway => {
  const address = addressOf('tool', tool.slug);
  const read = createTextReader(data, address);
  const newest = tool.versies.at(-1);
  const date = newest?.datum ?? tool.gecontroleerd_op;
  const version = `Versie ${newest?.versie ?? '1.0'}`;
  return {
    kicker: TOOL_SOORT_LABELS[tool.soort],
    title: tool.titel,
    facts: [version, formatDate(date), formatMinutes(tool.minuten), `${tool.groep.van} tot ${tool.groep.tot} mensen`],
    version: `${version.toLowerCase()}, ${formatDate(date)}`,
    date,
    publisher: data.library.site.uitgever,
    url: data.siteUrl + data.basePath + address.slice(1),
    lead: read.inline(tool.doel),
    blocks: [
      ...about(tool, read),
      ...steps(tool, read),
      heading(2, TITLES.valkuilen),
      bullets(tool.valkuilen.map(read.inline)),
      ...read.block(tool.body),
      ...closing(tool, data, read),
    ],
  };
};
