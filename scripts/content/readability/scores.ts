/** How hard a text is to read, by two measures that count different things. */
export interface Scores {
  readonly words: number;
  /** Flesch in Douma's version for Dutch: higher is easier, about 60 is plain. */
  readonly flesch: number;
  /** LIX: lower is easier, above 50 is hard. */
  readonly lix: number;
}

const VOWELS = /eeuw|ieuw|aai|ooi|oei|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáéíóúàèëïöüêô]/g;
const LONG = 6;

const syllablesByWord = new Map<string, number>();

/** Counts groups of vowels, which in Dutch is right for nearly every word; each word once. */
export const syllablesOf = (word: string): number => {
  const known = syllablesByWord.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 0);
  syllablesByWord.set(word, count);
  return count;
};

/** Measures a text by the words of each of its sentences; it needs at least one sentence. */
export const measure = (sentences: readonly (readonly string[])[]): Scores => {
  let [words, syllables, long] = [0, 0, 0];
  for (const sentence of sentences) {
    words += sentence.length;
    for (const word of sentence) {
      syllables += syllablesOf(word);
      if (word.length > LONG) long++;
    }
  }
  const perSentence = words / sentences.length;
  return {
    words,
    flesch: 206.84 - 77 * (syllables / words) - 0.93 * perSentence,
    lix: perSentence + (100 * long) / words,
  };
};
