import { columnWidths } from '../../content/markdown/worksheet/column-widths.js';
import { type Block, type Cell, type Inline, isFieldCell, type Table, text } from '../model/blocks.js';
import { columnTexts } from '../model/column-text.js';
import { leadsTo } from '../model/leads-to.js';
import type { TakeAway } from '../model/take-away.js';
import type { Controls } from './field-control.js';
import { type Attributes, NO_ATTRIBUTES, node, type PandocNode, styled, words } from './pandoc-tree.js';

const anchorOf = (source: string) => `bron-${source.toLowerCase()}`;

const inlineOf = (part: Inline): PandocNode[] => {
  switch (part.kind) {
    case 'text':
      return words(part.text);
    case 'code':
      return [node('Code', [NO_ATTRIBUTES, part.text])];
    case 'strong':
      return [node('Strong', inlines(part.content))];
    case 'emphasis':
      return [node('Emph', inlines(part.content))];
    case 'strike':
      return [node('Strikeout', inlines(part.content))];
    case 'small':
      return inlines(part.content);
    case 'break':
      return [node('LineBreak')];
    case 'source':
      return [node('Superscript', [node('Link', [NO_ATTRIBUTES, words(part.id), [`#${anchorOf(part.id)}`, '']])])];
    case 'link':
      return [node('Link', [NO_ATTRIBUTES, inlines(part.content), [part.href, '']])];
    case 'image':
      return [node('Image', [['', [], [['width', `${part.width}mm`]]], words(part.alt), [part.file, '']])];
  }
};

const inlines = (content: readonly Inline[]): PandocNode[] => content.flatMap(inlineOf);

const para = (content: readonly Inline[]): PandocNode => node('Para', inlines(content));

const fieldOf = ({ field, label }: Extract<Block, { kind: 'field' }>, control: Controls): PandocNode[] =>
  field.kind.kind === 'check'
    ? [node('Para', [control(field), node('Space'), ...inlines(label)])]
    : [styled('Veldnaam', [para(label)]), styled('Invulvak', [node('Para', [control(field)])])];

const cellOf = (cell: Cell, align: PandocNode, control: Controls): unknown => {
  const content = isFieldCell(cell) ? [control(cell)] : inlines(cell);
  return [NO_ATTRIBUTES, align, 1, 1, [node('Plain', content)]];
};

const tableOf = (table: Table, control: Controls): PandocNode => {
  const aligns = table.alignment.map((side) => node(`Align${side.charAt(0).toUpperCase()}${side.slice(1)}`));
  const widths = columnWidths(columnTexts(table));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const row = (cells: readonly Cell[]) => [
    NO_ATTRIBUTES,
    cells.map((cell, index) => cellOf(cell, aligns[index] ?? node('AlignDefault'), control)),
  ];
  return node('Table', [
    NO_ATTRIBUTES,
    [null, []],
    widths.map((width, index) => [aligns[index], node('ColWidth', Math.round((width / total) * 1000) / 1000)]),
    [NO_ATTRIBUTES, [row(table.head)]],
    [[NO_ATTRIBUTES, 0, [], table.rows.map(row)]],
    [NO_ATTRIBUTES, []],
  ]);
};

const listOf = ({ start, items }: Extract<Block, { kind: 'list' }>, control: Controls): PandocNode => {
  const content = items.map((item) => blocksOf(item, control));
  return start === null
    ? node('BulletList', content)
    : node('OrderedList', [[start, node('Decimal'), node('Period')], content]);
};

const sourceOf = (id: string, content: readonly Inline[]): PandocNode => {
  const attributes: Attributes = [anchorOf(id), [], []];
  return node('Para', [node('Span', [attributes, [node('Strong', words(id))]]), node('Space'), ...inlines(content)]);
};

const blockOf = (block: Block, control: Controls): PandocNode[] => {
  switch (block.kind) {
    case 'paragraph':
      return [para(block.content)];
    case 'lead':
      return [styled('Inleiding', [para(block.content)])];
    case 'heading':
      return [node('Header', [block.level, NO_ATTRIBUTES, inlines(block.content)])];
    case 'list':
      return [listOf(block, control)];
    case 'quote':
      return [node('BlockQuote', blocksOf(block.blocks, control))];
    case 'box':
      return [styled('Kader', blocksOf(block.blocks, control))];
    case 'facts':
      return block.facts.map(({ term, content }) =>
        para([{ kind: 'strong', content: [text(`${term}: `)] }, ...content]),
      );
    case 'sources':
      return block.sources.map(({ id, content }) => sourceOf(id, content));
    case 'field':
      return fieldOf(block, control);
    case 'code':
      return [node('CodeBlock', [NO_ATTRIBUTES, block.text])];
    case 'rule':
      return [node('HorizontalRule')];
    case 'table':
      return [tableOf(block, control)];
  }
};

const blocksOf = (blocks: readonly Block[], control: Controls): PandocNode[] =>
  blocks.flatMap((block, index) =>
    leadsTo(block, blocks[index + 1]) ? [styled('Aanloop', [para(block.content)])] : blockOf(block, control),
  );

/** Name of the picture that leads to the newest version. */
export const QR_FILE = 'qr.png';

export const qrDescription = ({ url }: TakeAway): string => `QR-code naar de nieuwste versie: ${url}`;

const opening = (document: TakeAway): PandocNode[] => {
  const { kicker, title, facts, url, lead } = document;
  const qr = node('Image', [['', [], [['width', '2.2cm']]], words(qrDescription(document)), [QR_FILE, '']]);
  const address = node('Link', [NO_ATTRIBUTES, words(url.replace(/^https?:\/\//, '')), [url, '']]);
  return [
    styled('Bovenregel', [node('Para', words(kicker))]),
    node('Header', [1, NO_ATTRIBUTES, words(title)]),
    styled('Versieregel', [node('Para', words(facts.join(' · ')))]),
    styled('Versieregel', [node('Para', [...words('Nieuwste versie: '), address])]),
    styled('Versieregel', [node('Para', [qr])]),
    styled('Inleiding', [para(lead)]),
  ];
};

/** A document as pandoc's own tree, so that no text of it is ever parsed again. */
export const toPandoc = (document: TakeAway, control: Controls): string =>
  JSON.stringify({
    'pandoc-api-version': [1, 23, 1],
    meta: { lang: node('MetaInlines', [node('Str', 'nl-NL')]) },
    blocks: [...opening(document), ...blocksOf(document.blocks, control)],
  });
