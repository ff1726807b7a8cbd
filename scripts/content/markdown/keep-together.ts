import type { Token } from 'markdown-it';

export type MakeToken = (type: string, content: string) => Token;

const PUNCTUATION = /^[.,;:?!)…”’]*/;

interface Clinging {
  readonly tokens: readonly Token[];
  /** What follows it of the last text. */
  readonly rest: readonly Token[];
  /** Where in all tokens it goes on after that. */
  readonly next: number;
}

/** What stands right behind a term: punctuation and marks of sources. */
const clingingFrom = (all: readonly Token[], from: number, make: MakeToken): Clinging => {
  const tokens: Token[] = [];
  for (const [index, token] of all.slice(from).entries()) {
    const next = from + index;
    const isText = token.type === 'text';
    if (!isText && token.type !== 'source_mark') return { tokens, rest: [], next };
    const kept = isText ? (PUNCTUATION.exec(token.content)?.[0] ?? '') : token.content;
    if (kept === token.content) tokens.push(token);
    else
      return {
        tokens: [...tokens, make('text', kept)],
        rest: [make('text', token.content.slice(kept.length))],
        next: next + 1,
      };
  }
  return { tokens, rest: [], next: all.length };
};

/**
 * Keeps each term and what stands right behind it on one line. A term is a button, and a browser may break a line between
 * a button and what follows, so that a line would begin with a full stop.
 */
export const keepTogether = (all: readonly Token[], make: MakeToken): Token[] => {
  const term = all.findIndex(({ type }) => type === 'begrip');
  if (term === -1) return [...all];
  const { tokens, rest, next } = clingingFrom(all, term + 1, make);
  const group = [...all.slice(term, term + 1), ...tokens];
  const isAlone = tokens.every(({ content }) => content === '');
  return [
    ...all.slice(0, term),
    ...(isAlone ? group : [make('bijeen_open', ''), ...group, make('bijeen_close', '')]),
    ...rest,
    ...keepTogether(all.slice(next), make),
  ];
};
