import type { Library } from '../content/library.js';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** What our own templates write, and what Dutch is written with, whether some text has it today or not. */
const ALWAYS = `${ASCII}\u00a0ÄËÏÖÜÁÉÍÓÚÀÈÇäëïöüáéíóúàèâêîôûçñ–—‘’“”„…€·•×−→←↑↓½`;

const LAST_ASCII = 0x7f;

const addCharacters = (text: string, found: Set<string>): void => {
  // A loop over numbers: of a large collection a search for signs takes ten times as long.
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= LAST_ASCII) continue;
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    found.add(sign);
    at += sign.length - 1;
  }
};

/** All characters that the pages of a site are written with. */
export const neededCharacters = ({ lessen: _, ...library }: Library): string => {
  const found = new Set(ALWAYS);
  // One entry at a time, and lessons only as part of their approach: all of it as one text takes a GB at 10,000.
  for (const part of Object.values(library).flat()) addCharacters(JSON.stringify(part), found);
  return [...found].sort().join('');
};
