import { columnWidths } from '../../content/markdown/worksheet/column-widths.js';
import { type Block, type Inline, isFieldCell, type Table } from '../model/blocks.js';
import { columnTexts } from '../model/column-text.js';
import { leadsTo } from '../model/leads-to.js';
import { fieldBlock, fieldCell } from './fields.js';
import { array, literal } from './literal.js';

const inlineOf = (part: Inline): string => {
  switch (part.kind) {
    case 'text':
    case 'code':
      return `#${literal(part.text)};`;
    case 'strong':
      return `#strong[${inlines(part.content)}]`;
    case 'emphasis':
      return `#emph[${inlines(part.content)}]`;
    case 'strike':
      return `#strike[${inlines(part.content)}]`;
    case 'small':
      return `#small[${inlines(part.content)}]`;
    case 'break':
      return '#linebreak();';
    case 'source':
      return `#bronmarkering(${literal(part.id)});`;
    case 'link':
      return `#webadres(${literal(part.href)})[${inlines(part.content)}]`;
    case 'image':
      return `#beeld(${literal(`/${part.file}`)}, ${literal(part.alt)}, ${part.width}mm);`;
  }
};

const inlines = (content: readonly Inline[]): string => content.map(inlineOf).join('');

const tableOf = (table: Table): string => {
  const columns = array(columnWidths(columnTexts(table)).map((width) => `${width.toFixed(1)}fr`));
  const head = array(table.head.map((cell) => `[${inlines(cell)}]`));
  const rows = array(
    table.rows.map((row) => array(row.map((cell) => `[${isFieldCell(cell) ? fieldCell(cell) : inlines(cell)}]`))),
  );
  return `#tabel(${columns}, ${array(table.alignment)}, ${head}, ${rows})`;
};

const itemOf = ([first, ...rest]: readonly Block[]): string => {
  if (first === undefined) return '[]';
  const goesOn = first.kind === 'paragraph' && rest.length > 0;
  return `[${goesOn ? `#itemkop[${inlines(first.content)}]` : blockOf(first)}\n\n${toTypst(rest)}]`;
};

const listOf = ({ start, items }: Extract<Block, { kind: 'list' }>): string => {
  const parts = items.map(itemOf).join(', ');
  return start === null ? `#list(${parts})` : `#enum(start: ${start}, ${parts})`;
};

const blockOf = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `#par[${inlines(block.content)}]`;
    case 'lead':
      return `#lead[${inlines(block.content)}]`;
    case 'heading':
      return `#heading(level: ${block.level})[${inlines(block.content)}]`;
    case 'list':
      return listOf(block);
    case 'quote':
      return `#citaat[${toTypst(block.blocks)}]`;
    case 'box':
      return `#kader[${toTypst(block.blocks)}]`;
    case 'facts':
      return `#feiten(${block.facts.map(({ term, content }) => `(${literal(term)}, [${inlines(content)}])`).join(', ')})`;
    case 'sources':
      return block.sources.map(({ id, content }) => `#bron(${literal(id)}, [${inlines(content)}])`).join('\n');
    case 'field':
      return fieldBlock(block.field, inlines(block.label));
    case 'code':
      return `#raw(block: true, ${literal(block.text)})`;
    case 'rule':
      return '#line(length: 100%, stroke: .5pt)';
    case 'table':
      return tableOf(block);
  }
};

/** Parts of a document as Typst. */
export const toTypst = (blocks: readonly Block[]): string =>
  blocks
    .map((block, index) => (leadsTo(block, blocks[index + 1]) ? `#aanloop[${inlines(block.content)}]` : blockOf(block)))
    .join('\n\n');
