// Shard numbers from `0` on: a sign each, which packs well.
const FIRST = 0x30;

/** From which shard each next record comes, as text. */
export const encodeTurns = (shards: readonly number[]): string =>
  shards.map((shard) => String.fromCodePoint(FIRST + shard)).join('');

/** The reverse of `encodeTurns`. */
export const decodeTurns = (text: string): readonly number[] =>
  Array.from(text, (sign) => (sign.codePointAt(0) ?? FIRST) - FIRST);
