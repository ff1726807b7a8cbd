import { UNWRITTEN } from '../../../schemas/fields/unwritten.js';
import { allowedLink } from '../../content/markdown/links.js';
import { type Block, type Cell, type Inline, rowsOf, type Table } from './pandoc-document.js';

/** What the writer needs to know of pictures, and where it tells what it had to leave out. */
export interface MarkdownContext {
  /** The name of a picture beside the entry, by its path in the document. */
  readonly imageNames: ReadonlyMap<string, string>;
  readonly notes: Set<string>;
}

const MARKS: Readonly<Record<string, string>> = { Emph: '*', Strong: '**', Strikeout: '~~' };

const SOURCE_MARK = /\\\[([A-Z]\d{1,3})\\\]/g;

const escapeText = (text: string): string => text.replaceAll(/[\\`*_<[\]]/g, '\\$&');

/** What would start a list, heading, quote, rule or box at the beginning of a line. */
const escapeStart = (line: string): string => line.replace(/^(\s*)([#>+\-=|]|:::|\d+(?=[.)]))/, '$1\\$2');

const wrapped = (mark: string, text: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
};

const image = (alt: string, path: string, { imageNames, notes }: MarkdownContext): string => {
  const name = imageNames.get(path);
  if (name === undefined) {
    notes.add('Een afbeelding kon niet mee. Bewaar haar als .png of .jpg en zet haar er zelf bij.');
    return '';
  }
  return `![${alt.trim() === '' ? UNWRITTEN : alt.trim()}](${name})`;
};

const link = (text: string, address: string, { notes }: MarkdownContext): string => {
  if (/^(https?:|mailto:)/i.test(address) && allowedLink(address))
    return /[()<>\\\s]/.test(address)
      ? `[${text}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
      : `[${text}](${address})`;
  if (!address.startsWith('#'))
    notes.add(`Een link is weggelaten omdat die op de site niet werkt: ${address.slice(0, 80)}`);
  return text;
};

const inlineOf = (inline: Inline, context: MarkdownContext): string => {
  switch (inline.t) {
    case 'Str':
      return escapeText(inline.c);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
    case 'Math':
      return `\`${inline.c[1].replaceAll('`', "'")}\``;
    case 'Span':
      return inlinesOf(inline.c[1], context);
    case 'Quoted':
      return `“${inlinesOf(inline.c[1], context)}”`;
    case 'Link':
      return link(inlinesOf(inline.c[1], context), inline.c[2][0], context);
    case 'Image':
      return image(inlinesOf(inline.c[1], context), inline.c[2][0], context);
    case 'Note':
      return ` (${inline.c
        .map((block) => blockOf(block, context))
        .join(' ')
        .trim()})`;
    default:
      return Array.isArray(inline.c) ? wrapped(MARKS[inline.t] ?? '', inlinesOf(inline.c, context)) : '';
  }
};

/** A run of text as Markdown in one line. */
export const inlinesOf = (inlines: readonly Inline[], context: MarkdownContext): string =>
  inlines
    .map((inline) => inlineOf(inline, context))
    .join('')
    .replaceAll(SOURCE_MARK, '[$1]')
    .replaceAll(/[ \u00a0]+/g, ' ')
    .trim();

const indent = (text: string, by: number): string => text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

const item = (blocks: readonly Block[], mark: string, context: MarkdownContext): string =>
  `${mark} ${indent(
    blocks
      .map((block) => blockOf(block, context))
      .join('\n\n')
      .replaceAll(/\n\n(?=[-\d])/g, '\n'),
    mark.length + 1,
  )}`;

const cellOf = ([, , , , blocks]: Cell, context: MarkdownContext): string =>
  blocks
    .map((block) => blockOf(block, context).replaceAll(/\s*\n\s*(?:[-*] )?/g, ' '))
    .join(' ')
    .replaceAll('|', '\\|')
    .trim();

/** A pipe table; a cell over several columns or rows is followed by empty ones. */
const tableOf = (table: Table, context: MarkdownContext): string => {
  const rows = rowsOf(table);
  if (rows.some(([, cells]) => cells.some(([, , down, across]) => down > 1 || across > 1)))
    context.notes.add('In een tabel waren cellen samengevoegd. Kijk die tabel na.');
  const texts = rows.map(([, cells]) =>
    cells.flatMap((cell) => [cellOf(cell, context), ...Array.from({ length: cell[3] - 1 }, () => '')]),
  );
  const width = Math.max(...texts.map((cells) => cells.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = texts;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
};

const blockOf = (block: Block, context: MarkdownContext): string => {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return escapeStart(inlinesOf(block.c, context));
    case 'Header':
      return `${'#'.repeat(block.c[0])} ${inlinesOf(block.c[2], context)}`;
    case 'BulletList':
      return block.c.map((blocks) => item(blocks, '-', context)).join('\n');
    case 'OrderedList':
      return block.c[1].map((blocks, at) => item(blocks, `${block.c[0][0] + at}.`, context)).join('\n');
    case 'BlockQuote':
      return markdownOf(block.c, context).replaceAll(/^/gm, '> ');
    case 'Div':
      return markdownOf(block.c[1], context);
    case 'Figure':
      return markdownOf(block.c[2], context);
    case 'CodeBlock':
      return `\`\`\`\n${block.c[1].replaceAll('```', "'''")}\n\`\`\``;
    case 'Table':
      return tableOf(block, context);
    default:
      return '';
  }
};

/** No level is passed over, and the first is the one below the title of the page. */
const withLevels = (blocks: readonly Block[]): Block[] => {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.t !== 'Header') return block;
    while ((open.at(-1) ?? 0) >= block.c[0]) open.pop();
    open.push(block.c[0]);
    return { t: 'Header', c: [open.length + 1, block.c[1], block.c[2]] };
  });
};

/** Blocks as the Markdown of this site. */
export const markdownOf = (blocks: readonly Block[], context: MarkdownContext): string =>
  withLevels(blocks)
    .map((block) => blockOf(block, context))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
