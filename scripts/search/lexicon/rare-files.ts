import { hash32 } from '../language/hash.js';

/** Over how many files the words of a large collection are divided that are not common. */
const FILES = 128;

/** Words and stems that begin with so many letters the same are in one file; a word that is being typed has as many. */
const START_LETTERS = 2;

const nameOf = (file: number): string => `${file}.json`;

/** The files with rare words, but for the one with all of them. */
export const RARE_FILES: readonly string[] = Array.from({ length: FILES }, (_, file) => nameOf(file));

/** The file in which the rare words are with a stem, or that begin so. */
export const rareFileOf = (start: string): string => nameOf(hash32(start.slice(0, START_LETTERS)) % FILES);

/** The file with all rare words. */
export const ALL_RARE = 'alle.json';
