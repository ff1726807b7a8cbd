import type { FactsOf, WordFacts } from '../compounds/word-facts.js';
import { indexedAs, spellingsOf, wordsIn } from '../language/words.js';
import type { SearchRecord } from './search-record.js';

/** A record with the words of its title, of its other names, and of its text, in their order. */
export interface ReadRecord {
  readonly record: SearchRecord;
  readonly titleWords: readonly WordFacts[];
  readonly extraWords: readonly WordFacts[];
  readonly textWords: readonly WordFacts[];
  /** Forms that only the index has: `duos` for `duo's`. */
  readonly indexedForms: readonly string[];
}

/** What stands between ASCII signs that are never part of a word. */
const PIECE = /[^\0-&(-,./:-@[-_{-\x7f]+/g;

interface Piece {
  readonly words: readonly WordFacts[];
  readonly indexedForms: readonly string[];
}

/** Cuts a record into words, the first time that it is asked for. */
export type RecordReader = (record: SearchRecord) => ReadRecord;

/**
 * Cuts records into words, once for all that is made of them. Texts of a collection say the same words over and over, so
 * each piece of text is folded and cut once.
 */
export const createRecordReader = (factsOf: FactsOf): RecordReader => {
  const known = new Map<string, Piece>();
  const read = new Map<SearchRecord, ReadRecord>();
  const readPiece = (text: string): Piece => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const words = wordsIn(text);
    const piece = { words: words.flatMap(spellingsOf).map(factsOf), indexedForms: words.flatMap(indexedAs) };
    known.set(text, piece);
    return piece;
  };
  const piecesIn = (text: string): Piece[] => (text.match(PIECE) ?? []).map(readPiece);
  const wordsOf = (pieces: readonly Piece[]): WordFacts[] => {
    const all: WordFacts[] = [];
    for (const { words } of pieces) for (const word of words) all.push(word);
    // A copy: an array that grew word by word has room for half as many more.
    return all.slice();
  };
  const readNew = (record: SearchRecord): ReadRecord => {
    const title = piecesIn(record.title);
    const content = piecesIn(record.content);
    return {
      record,
      titleWords: wordsOf([...title, ...piecesIn(record.names.join(' '))]),
      extraWords: wordsOf(piecesIn(record.extra.join(' '))),
      textWords: wordsOf(content),
      indexedForms: [...title, ...content].flatMap(({ indexedForms }) => indexedForms),
    };
  };
  return (record) => {
    const before = read.get(record) ?? readNew(record);
    read.set(record, before);
    return before;
  };
};
