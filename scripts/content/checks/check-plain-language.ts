import { isUnwritten } from '../../../schemas/fields/unwritten.js';
import type { Begrip } from '../../../schemas/registers/begrip.js';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import { HARD_WORDS, JARGON } from '../readability/hard-words.js';
import { measure } from '../readability/scores.js';
import { sentencesOf, wordsOf } from '../readability/sentences.js';
import { type CheckedDocument, type TextPart, textFinding } from './document.js';

/** How many words a sentence may have before a reader loses the thread. */
const LONGEST_SENTENCE = 25;
const LONGEST_SUMMARY = 60;
const LONGEST_ENGLISH = 120;
/** Shorter texts say too little for a score. */
const FEWEST_WORDS = 150;
const LOWEST_FLESCH = 45;
const HIGHEST_LIX = 50;

const explainedIn = (begrippen: readonly Begrip[]): ReadonlySet<string> =>
  new Set(
    begrippen
      .flatMap(({ term, woordvormen, synoniemen }) => [term, ...woordvormen, ...synoniemen])
      .map((word) => word.toLowerCase()),
  );

/** Tells of a word whether readers need no help with it; remembered, as texts say the same words time and again. */
export type IsPlain = (word: string) => boolean;

/** What readers can look up in the glossary is plain enough. */
export const createIsPlain = (begrippen: readonly Begrip[]): IsPlain => {
  const explained = explainedIn(begrippen);
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const lower = word.toLowerCase();
    const isPlain = explained.has(lower) || !(HARD_WORDS.has(lower) || JARGON.has(lower));
    known.set(word, isPlain);
    return isPlain;
  };
};

const warn = (
  document: CheckedDocument,
  part: TextPart,
  needle: string,
  code: string,
  message: string,
  hint: string,
) => ({
  ...textFinding(document, part, needle, code, message, hint),
  severity: 'warning' as const,
});

const begin = (sentence: string): string => sentence.split(' ').slice(0, 3).join(' ');

interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

const readSentences = (text: string): readonly Sentence[] =>
  sentencesOf(text).map((sentence) => ({ text: sentence, words: wordsOf(sentence) }));

const checkSentence = (document: CheckedDocument, part: TextPart, { text, words }: Sentence): Finding[] => {
  const count = words.length;
  if (count <= LONGEST_SENTENCE) return [];
  return [
    warn(
      document,
      part,
      begin(text),
      'long-sentence',
      `Deze zin heeft ${count} woorden: "${begin(text)} …"`,
      `Maak er twee zinnen van. Hooguit ${LONGEST_SENTENCE} woorden leest prettig.`,
    ),
  ];
};

const hardWord = (document: CheckedDocument, part: TextPart, word: string): Finding => {
  const easier = HARD_WORDS.get(word.toLowerCase());
  return easier === undefined
    ? warn(
        document,
        part,
        word,
        'jargon',
        `"${word}" staat niet in de begrippenlijst.`,
        'Leg het uit in gewone woorden, of zet het in de begrippenlijst: npm run new -- begrip',
      )
    : warn(document, part, word, 'hard-word', `"${word}" is een moeilijk woord.`, `Liever: ${easier}.`);
};

/** The hard words of a part that were not told of an earlier one; adds them to what was. */
const hardWordsIn = (sentences: readonly Sentence[], isPlain: IsPlain, told: Set<string>): string[] => {
  const hard: string[] = [];
  for (const { words } of sentences)
    for (const word of words)
      if (!isPlain(word) && !told.has(word)) {
        told.add(word);
        hard.push(word);
      }
  return hard;
};

const checkSummary = (document: CheckedDocument, part: TextPart, sentences: readonly Sentence[]): Finding[] => {
  if (part.path.length !== 1 || part.path[0] !== 'in_het_kort') return [];
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
  if (count <= LONGEST_SUMMARY) return [];
  return [
    warn(
      document,
      part,
      begin(part.value),
      'long-summary',
      `in_het_kort heeft ${count} woorden.`,
      `Houd het bij hooguit ${LONGEST_SUMMARY}: wat er gebeurde en wat het opleverde.`,
    ),
  ];
};

/** Words of another language can't be weighed, but they can be counted. */
const checkEnglish = (document: CheckedDocument, part: TextPart): Finding[] => {
  const count = wordsOf(part.value).length;
  if (count <= LONGEST_ENGLISH) return [];
  return [
    warn(
      document,
      part,
      begin(part.value),
      'long-summary',
      `De Engelse tekst heeft ${count} woorden.`,
      `Houd het bij hooguit ${LONGEST_ENGLISH}.`,
    ),
  ];
};

const checkScores = ({ file }: CheckedDocument, sentences: readonly (readonly string[])[]): Finding[] => {
  if (sentences.length === 0) return [];
  const { words, flesch, lix } = measure(sentences);
  if (words < FEWEST_WORDS || (flesch >= LOWEST_FLESCH && lix <= HIGHEST_LIX)) return [];
  return [
    finding(file, START_OF_FILE, {
      severity: 'warning',
      code: 'hard-to-read',
      message: `Deze tekst leest moeilijk (Flesch-Douma ${Math.round(flesch)}, LIX ${Math.round(lix)}).`,
      hint: `Gebruik kortere zinnen en kortere woorden. Streef naar Flesch-Douma ${LOWEST_FLESCH} of hoger en LIX ${HIGHEST_LIX} of lager.`,
    }),
  ];
};

/** Warns where a text is harder than it needs to be; each word once in a text. Never more than a warning. */
export const checkPlainLanguage = (
  document: CheckedDocument,
  texts: readonly TextPart[],
  isPlain: IsPlain,
): Finding[] => {
  const prose = texts
    .filter(({ meta, value }) => (meta.markup === 'inline' || meta.markup === 'block') && !isUnwritten(value))
    .map((part) => ({ part, sentences: readSentences(part.value) }));
  const told = new Set<string>();
  return [
    ...prose.flatMap(({ part, sentences }) => [
      ...checkSummary(document, part, sentences),
      ...sentences.flatMap((sentence) => checkSentence(document, part, sentence)),
      ...hardWordsIn(sentences, isPlain, told).map((word) => hardWord(document, part, word)),
    ]),
    ...texts.filter(({ meta }) => meta.language === 'en').flatMap((part) => checkEnglish(document, part)),
    ...checkScores(
      document,
      prose.flatMap(({ sentences }) => sentences.map(({ words }) => words)),
    ),
  ];
};
