import type { Token } from 'markdown-it';

/** A token with what stands between its opening and its closing. */
export interface TokenNode {
  readonly token: Token;
  readonly inside: TokenNode[];
}

/** Turns the flat list of the parser into a tree. */
export const tokenTree = (tokens: readonly Token[]): TokenNode[] => {
  const top: TokenNode[] = [];
  const open: TokenNode[] = [];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node: TokenNode = { token, inside: [] };
    (open.at(-1)?.inside ?? top).push(node);
    if (token.nesting === 1) open.push(node);
  }
  return top;
};
