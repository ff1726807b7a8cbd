import type { CompoundPart } from '../compounds/split-compound.js';

/** Writes a compound as one text: `ervaring_s|kennis`, a bar before each part and `_` before linking letters. */
export const markParts = (parts: readonly CompoundPart[]): string =>
  parts.map(({ part, link }) => (link === '' ? part : `${part}_${link}`)).join('|');

/** The reverse of `markParts`, with the word as it is written. */
export const readParts = (marked: string): { readonly word: string; readonly parts: readonly CompoundPart[] } => {
  const parts = marked.split('|').map((piece) => {
    const [part = '', link = ''] = piece.split('_');
    return { part, link };
  });
  return { word: marked.replaceAll(/[|_]/g, ''), parts };
};
