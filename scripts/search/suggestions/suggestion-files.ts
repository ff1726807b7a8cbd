import { hash32 } from '../language/hash.js';
import { wordsOfTitle } from './words-of-title.js';

/** Over how many files the suggestions of a large collection are divided; those of a small one are one file. */
export const MANY_FILES = 128;

/** Words that begin with so many letters the same are in one file. */
const LETTERS = 2;

/** A query of more words is looked up by its longest ones: these are in the fewest titles. */
const MOST_WORDS = 3;

/** In which of so many files the suggestions are whose titles have a word. */
export const fileOfWord = (word: string, files: number): number => hash32(word.slice(0, LETTERS)) % files;

/** In which of so many files to look for what was typed. */
export const filesOfQuery = (query: string, files: number): readonly number[] => {
  const words = wordsOfTitle(query).filter((word) => files === 1 || word.length >= LETTERS);
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return [...new Set(longest.map((word) => fileOfWord(word, files)))];
};

/** The name of such a file. */
export const suggestionFile = (file: number): string => `${file}.json`;
