// What a terminal obeys, what turns the direction of reading, and what ends a line.
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * Text of a contributor as it may stand in a terminal or in the log of a build: one line, as long as it was, and nothing
 * in it is a command. A log also obeys `::` at the start of a line, where our own words stand.
 */
export const harmless = (text: string): string => text.replaceAll(OBEYED, ' ').replaceAll('##[', '#-[');
