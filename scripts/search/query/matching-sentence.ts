import { fold } from '../language/fold.js';
import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import type { Concept } from './concept.js';
import type { WordIndex } from './word-index.js';

/** A piece of text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' });
const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
const MAX_LENGTH = 240;

/** What is only distantly meant is found, but not marked. */
const LEAST_MARKED = 0.2;

/** For each concept the stems of the words that say it. Of phrases only the one that was typed: each word of it. */
export const stemsOf = (concepts: readonly Concept[]): ReadonlySet<string>[] =>
  concepts.map(({ typed, terms, meant, together }) => {
    const words = terms.filter(({ text, weight }) => weight >= LEAST_MARKED && !text.includes(' '));
    const synonyms = meant
      .filter(({ weight }) => weight >= LEAST_MARKED)
      .flatMap(({ term }) =>
        [term.term, ...term.same]
          .map(wordsIn)
          .filter(({ length }) => length === 1)
          .flat(),
      );
    return new Set([
      ...wordsIn(typed)
        .filter((word) => !STOP_WORDS.has(word))
        .map(stemOf),
      // A part of a compound is looked up by its stem already.
      ...words.flatMap(({ text }) => [text, stemOf(text)]),
      ...synonyms.map(stemOf),
      ...stemsOf(together).flatMap((stems) => [...stems]),
    ]);
  });

/** Whether a written word says one of these stems: by itself, by a spelling of it, or as a part of a compound. */
const saysOneOf = (written: string, stems: ReadonlySet<string>, index: WordIndex): boolean =>
  spellingsOf(fold(written)).some((word) => stems.has(stemOf(word)) || index.hasPart(word, stems));

const cutAround = (sentence: string, place: number): string => {
  if (sentence.length <= MAX_LENGTH) return sentence;
  const begin = Math.max(0, Math.min(place - MAX_LENGTH / 3, sentence.length - MAX_LENGTH));
  const from = begin === 0 ? 0 : sentence.indexOf(' ', begin) + 1;
  const to = from + MAX_LENGTH >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', from + MAX_LENGTH);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`;
};

/** Cuts a text into pieces with the words that say one of the stems marked. */
export const markWords = (text: string, stems: ReadonlySet<string>, index: WordIndex): readonly Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(WORDS)) {
    if (!saysOneOf(match[0], stems, index)) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), marked: false });
    pieces.push({ text: match[0], marked: true });
    done = match.index + match[0].length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), marked: false }] : pieces;
};

/** The sentence of a text that says most of what was asked, with its words marked; its beginning when none does. */
export const matchingSentence = (text: string, concepts: readonly Concept[], index: WordIndex): readonly Piece[] => {
  const perConcept = stemsOf(concepts);
  const all = new Set(perConcept.flatMap((stems) => [...stems]));
  let best = { sentence: '', said: -1, place: 0 };
  for (const { segment } of SENTENCES.segment(text)) {
    const words = [...segment.matchAll(WORDS)];
    const said = perConcept.filter((stems) => words.some(([word]) => saysOneOf(word, stems, index))).length;
    const place = words.find(([word]) => saysOneOf(word, all, index))?.index ?? 0;
    if (said > best.said) best = { sentence: segment.trim(), said, place };
    if (said === concepts.length) break;
  }
  return markWords(cutAround(best.sentence, best.place), all, index);
};
