import type { Token } from 'markdown-it';
import { fieldOf } from '../../content/markdown/worksheet/field.js';
import type { Block, Cell, Table } from './blocks.js';
import { readInline } from './read-inline.js';
import { type TokenNode, tokenTree } from './token-tree.js';

const DEEPEST = 4;

/** Headings of a text that stands below a heading of the document go down one level. */
const levelOf = (token: Token, below: number): 2 | 3 | 4 => {
  const level = Math.min(DEEPEST, Math.max(2, Number(token.tag.slice(1)) + below));
  return level === 2 ? 2 : level === 3 ? 3 : 4;
};

const inlineOf = (node: TokenNode) => readInline(node.inside[0]?.token.children ?? null);

const cellOf = (node: TokenNode): Cell => {
  const first = node.inside[0]?.token.children?.[0];
  return (first === undefined ? null : fieldOf(first)) ?? inlineOf(node);
};

const alignmentOf = ({ token }: TokenNode): Table['alignment'][number] => {
  const align = /uitlijnen-(right|center)/.exec(String(token.attrGet('class') ?? ''))?.[1];
  return align === 'right' || align === 'center' ? align : 'left';
};

const tableOf = (node: TokenNode): Table => {
  const rowsOf = (part: string) =>
    node.inside.filter(({ token }) => token.type === part).flatMap(({ inside }) => inside.map((row) => row.inside));
  const head = rowsOf('thead_open')[0] ?? [];
  return {
    kind: 'table',
    head: head.map(inlineOf),
    alignment: head.map(alignmentOf),
    rows: rowsOf('tbody_open').map((row) => row.map(cellOf)),
  };
};

const blockOf = (node: TokenNode, below: number): Block[] => {
  const { token, inside } = node;
  switch (token.type) {
    case 'paragraph_open':
      return [{ kind: 'paragraph', content: inlineOf(node) }];
    case 'heading_open':
      return [{ kind: 'heading', level: levelOf(token, below), content: inlineOf(node) }];
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const start = token.type === 'bullet_list_open' ? null : Number(token.attrGet('start') ?? 1);
      return [{ kind: 'list', start, items: inside.map((item) => blocksOf(item.inside, below)) }];
    }
    case 'blockquote_open':
      return [{ kind: 'quote', blocks: blocksOf(inside, below) }];
    case 'container_kader_open':
      return [{ kind: 'box', blocks: blocksOf(inside, below) }];
    case 'container_toestemming_open':
      return blocksOf(inside, below);
    case 'table_open':
      return [tableOf(node)];
    case 'field': {
      const field = fieldOf(token);
      return field === null ? [] : [{ kind: 'field', field, label: readInline(token.children) }];
    }
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content.trimEnd() }];
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      throw new Error(`onbekend onderdeel in de tekst: ${token.type}`);
  }
};

const blocksOf = (nodes: readonly TokenNode[], below: number): Block[] => nodes.flatMap((node) => blockOf(node, below));

/** Parsed Markdown as parts of a document, its headings `below` levels further down. */
export const readBlocks = (tokens: readonly Token[], below = 0): Block[] => blocksOf(tokenTree(tokens), below);
