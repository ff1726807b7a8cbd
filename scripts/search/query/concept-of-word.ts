import type { Asked } from '../asked/asked.js';
import { soundKey } from '../language/sound-key.js';
import { rootOf, stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { wordsIn } from '../language/words.js';
import type { LexiconTerm } from '../lexicon/lexicon.js';
import type { Concept, MeantTerm, SearchTerm } from './concept.js';
import { nearestWord } from './nearest-word.js';
import { splitTyped } from './split-typed.js';
import type { Thesaurus, ThesaurusMatch } from './thesaurus.js';
import { WEIGHTS } from './weights.js';
import type { MendableWords, WordIndex } from './word-index.js';

const MAX_FORMS = 8;
const MAX_STARTS = 8;
const SHORTEST_TO_MEND = 4;
/** From this length on a word may hold two typing errors. */
const LONG = 8;

export interface Words {
  readonly index: WordIndex;
  readonly thesaurus: Thesaurus;
  readonly asked: Asked;
}

const weighted = (texts: readonly string[], weight: number): SearchTerm[] => texts.map((text) => ({ text, weight }));

const strongest = (terms: readonly SearchTerm[]): SearchTerm[] => {
  const best = new Map<string, number>();
  for (const { text, weight } of terms) best.set(text, Math.max(weight, best.get(text) ?? 0));
  return [...best].map(([text, weight]) => ({ text, weight }));
};

/** The word as it stands, its inflections, and compounds it is a part of. */
const closeFamily = (word: string, index: WordIndex): SearchTerm[] => {
  const stem = stemOf(word);
  const forms = index.withStem(stem).filter((form) => form !== word);
  return [
    ...weighted(index.has(word) ? [word] : [], WEIGHTS.typed),
    ...weighted(forms.slice(0, MAX_FORMS), WEIGHTS.inflection),
    ...weighted(index.isPart(stem) ? [stem] : [], WEIGHTS.part),
  ];
};

/** Words made from the same root: `vergoeden` for `vergoeding`. */
const distantFamily = (word: string, index: WordIndex): SearchTerm[] => {
  const root = rootOf(word);
  const isThere = index.has(word) || index.withStem(stemOf(word)).length > 0;
  const derived = index.withRoot(root).filter((form) => form !== word);
  const weight = isThere ? WEIGHTS.derivation : WEIGHTS.derivationOnly;
  return weighted([...derived.slice(0, MAX_FORMS), ...(index.isPart(root) ? [root] : [])], weight);
};

const familyOf = (word: string, index: WordIndex): SearchTerm[] => [
  ...closeFamily(word, index),
  ...distantFamily(word, index),
];

const WEIGHT_OF = { same: WEIGHTS.synonym, 'readers-word': WEIGHTS.readersWord, narrower: WEIGHTS.broader } as const;

/** The terms that were meant, and what falls under them; to a broader term only, as its other kinds are something else. */
const meantBy = (matches: readonly ThesaurusMatch[], { thesaurus }: Words): MeantTerm[] =>
  matches.flatMap(({ term, relation }) => {
    const weight = WEIGHT_OF[relation];
    const under = relation === 'narrower' ? [] : thesaurus.under(term);
    return [{ term, weight }, ...under.map((child) => ({ term: child, weight: weight * WEIGHTS.narrower }))];
  });

const MAX_ALSO = 3;

const shownOf = (matches: readonly ThesaurusMatch[], typed: string): string[] => {
  const stem = stemOf(typed);
  return matches
    .flatMap(({ term, relation }) => (relation === 'same' ? [term.term, ...term.same] : [term.term]))
    .filter((word, index, all) => stemOf(wordsIn(word).join(' ')) !== stem && all.indexOf(word) === index)
    .slice(0, MAX_ALSO);
};

const NOTHING = {
  terms: [],
  meant: [],
  together: [],
  also: [],
  isTerm: false,
  corrected: null,
  perhaps: null,
} as const;

const asParts = (parts: readonly string[], words: Words): Concept[] =>
  parts.map((part) => ({ ...NOTHING, typed: part, terms: strongest(familyOf(part, words.index)) }));

/** What the word's own family and the thesaurus say; nothing when neither knows it. */
const known = (typed: string, words: Words): Concept => {
  const { index, thesaurus } = words;
  const matches = thesaurus.find(typed);
  const leaves = index.leavesOf(typed);
  const close = closeFamily(typed, index);
  return {
    ...NOTHING,
    typed,
    isTerm: matches.length > 0,
    terms: close.length + matches.length === 0 ? [] : strongest([...close, ...distantFamily(typed, index)]),
    meant: meantBy(matches, words),
    together: leaves.length > 1 ? asParts(leaves, words) : [],
    also: shownOf(matches, typed),
  };
};

const corrected = (typed: string, meant: string, words: Words): Concept => ({
  ...known(meant, words),
  typed,
  corrected: meant,
});

const startsWith = (typed: string, { index }: Words): SearchTerm[] =>
  typed.length < 2 ? [] : weighted(index.startingWith(typed).slice(0, MAX_STARTS), WEIGHTS.start);

/** Endings and beginnings of which only the words of the site tell whether they are one. */
const AFFIXES = [
  /jes?$/,
  /tjes?$/,
  /pjes?$/,
  /etjes?$/,
  /.etjes?$/,
  /t$/,
  /st?e?$/,
  /ere?$/,
  /end?e?$/,
  /^(?:ver|be|her|mee|ge)/,
];

/** `loketje`, `meebeslist`, `armste`, `vereenzaamd`: the word of the site that a form was made from. */
const baseOf = (typed: string, { index }: Words): string | null => {
  const once = AFFIXES.map((affix) => typed.replace(affix, ''));
  const twice = once.map((form) => form.replace(/(?:d|de|t|te)$/, ''));
  return (
    [...once, ...twice].find((base) => base !== typed && base.length > 3 && index.withStem(stemOf(base)).length > 0) ??
    null
  );
};

/** One that sounds the same, or one with a letter wrong. */
const withOneSlip = (typed: string, { words, withSound }: MendableWords, { joined }: Thesaurus): string | null => {
  const sound = soundKey(stemOf(typed));
  return (sound.length < SHORTEST_TO_MEND ? null : withSound(sound)[0]) ?? nearestWord(typed, [...words, ...joined], 1);
};

const withTwoSlips = (typed: string, { words }: MendableWords, { joined }: Thesaurus): string | null =>
  typed.length < LONG ? null : nearestWord(typed, [...words, ...joined], 2);

/**
 * The word that was meant, a common one rather than another. What readers ask with is a word, though the site never says it.
 * All words are a large file, which is not loaded for a word that may be half typed.
 */
const mendedBy = (typed: string, isBeingTyped: boolean, { index, thesaurus, asked }: Words): string | null => {
  if (typed.length < SHORTEST_TO_MEND || asked.knows(typed)) return null;
  const { common } = index;
  const usual = withOneSlip(typed, common, thesaurus);
  if (usual !== null) return usual;
  const all = isBeingTyped ? null : index.all();
  return (all === null ? null : withOneSlip(typed, all, thesaurus)) ?? withTwoSlips(typed, all ?? common, thesaurus);
};

/** A word that neither the site nor the glossary knows: cut over words that are known, with what was perhaps meant. */
const unknown = (typed: string, isBeingTyped: boolean, words: Words): Concept => {
  const derived = distantFamily(typed, words.index);
  const parts = splitTyped(typed, words.index);
  const meant = mendedBy(typed, isBeingTyped, words);
  const stems = meant === null ? [] : words.index.partsOf(meant);
  // The same parts otherwise joined is a slip (`ervaringdeskundige`), not a word that nobody wrote before.
  const isSlip = parts === null || parts.every((part) => stems.includes(stemOf(part)));
  if (meant !== null && isSlip) return corrected(typed, meant, words);
  const together = parts === null ? [] : parts.map((part) => ({ ...known(part, words), together: [] }));
  return { ...NOTHING, typed, terms: strongest(derived), together, perhaps: meant };
};

/** Whether there is anything to look up. */
export const isKnown = ({ terms, meant }: Concept): boolean => terms.length + meant.length > 0;

/**
 * What one typed word asks about: first what the site's words and the glossary know, then the start of a word that is
 * still being typed, then a form of a word that is there, a compound that nobody wrote before, a typing error.
 */
export const conceptOfWord = (typed: string, isBeingTyped: boolean, words: Words): Concept => {
  const concept = known(typed, words);
  if (isKnown(concept)) return concept;
  const starts = isBeingTyped ? startsWith(typed, words) : [];
  if (starts.length > 0) return { ...concept, terms: starts };
  const base = baseOf(typed, words);
  return base === null ? unknown(typed, isBeingTyped, words) : { ...known(base, words), typed };
};

const strongestMeant = (meant: readonly MeantTerm[]): MeantTerm[] => {
  const best = new Map<LexiconTerm, number>();
  for (const { term, weight } of meant) best.set(term, Math.max(weight, best.get(term) ?? 0));
  return [...best].map(([term, weight]) => ({ term, weight }));
};

/**
 * What a phrase of the glossary asks about; texts that say its words apart count as well. Of `mijn verhaal` only one word
 * tells something, and it counts as if it were typed by itself.
 */
export const conceptOfPhrase = (typed: string, matches: readonly ThesaurusMatch[], words: Words): Concept => {
  const all = wordsIn(typed);
  const apart = all.filter((word) => !STOP_WORDS.has(word)).map((word) => known(word, words));
  const [first] = apart;
  const only = apart.length === 1 ? first : undefined;
  return {
    ...NOTHING,
    typed,
    isTerm: true,
    terms: only?.terms ?? (apart.length === all.length ? [{ text: all.join(' '), weight: WEIGHTS.typed }] : []),
    meant: strongestMeant([...meantBy(matches, words), ...(only?.meant ?? [])]),
    together: apart.length > 1 ? apart.map((part) => ({ ...part, together: [] })) : [],
    also: shownOf(matches, typed),
  };
};
