/** Stands where a text still has to be written; the check names every place where it is left. */
export const UNWRITTEN = '(nog te schrijven)';

// Between backquotes it is spoken about.
export const isUnwritten = (text: string): boolean => text.replaceAll(/`[^`]*`/g, '').includes(UNWRITTEN);
