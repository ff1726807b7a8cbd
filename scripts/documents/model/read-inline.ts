import type { Token } from 'markdown-it';
import { inlineText } from '../../content/markdown/inline-text.js';
import { pictureOf } from '../../content/markdown/pictures.js';
import type { Inline } from './blocks.js';
import { type TokenNode, tokenTree } from './token-tree.js';

const attribute = (token: Token, name: string) => String(token.attrGet(name) ?? '');

const WRAPPERS = { strong_open: 'strong', em_open: 'emphasis', s_open: 'strike' } as const;

const isWrapper = (type: string): type is keyof typeof WRAPPERS => type in WRAPPERS;

const linkOf = ({ token, inside }: TokenNode): Inline[] => {
  const href = attribute(token, 'href');
  const content = readNodes(inside);
  // An anchor of the page is no place in the document.
  return href.startsWith('#') ? content : [{ kind: 'link', href, content }];
};

const imageOf = (token: Token): Inline => {
  const picture = pictureOf(token);
  if (picture === null) throw new Error(`de afbeelding ${attribute(token, 'src')} is er niet`);
  const { file, width } = picture.print;
  return { kind: 'image', file, width, alt: inlineText(token.children ?? []).trim() };
};

const read = (node: TokenNode): Inline[] => {
  const { token, inside } = node;
  if (isWrapper(token.type)) return [{ kind: WRAPPERS[token.type], content: readNodes(inside) }];
  switch (token.type) {
    case 'text':
      return token.content === '' ? [] : [{ kind: 'text', text: token.content }];
    case 'code_inline':
      return [{ kind: 'code', text: token.content }];
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }];
    case 'hardbreak':
      return [{ kind: 'break' }];
    case 'source_mark':
      return [{ kind: 'source', id: token.content }];
    case 'link_open':
      return linkOf(node);
    case 'image':
      return [imageOf(token)];
    default:
      throw new Error(`onbekend onderdeel in de tekst: ${token.type}`);
  }
};

const readNodes = (nodes: readonly TokenNode[]): Inline[] => nodes.flatMap(read);

/** The tokens of one paragraph as running text. */
export const readInline = (tokens: readonly Token[] | null): Inline[] => readNodes(tokenTree(tokens ?? []));
