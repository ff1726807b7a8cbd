import type { Library } from '../content/library.js';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** What our own templates write, and what Dutch is written with, whether some text has it today or not. */
const ALWAYS = `${ASCII}\u00a0ÄËÏÖÜÁÉÍÓÚÀÈÇäëïöüáéíóúàèâêîôûçñ–—‘’“”„…€·•×−→←↑↓½`;

const LAST_ASCII = 0x7f;

/** All characters that the pages of a site are written with. */
export const neededCharacters = (library: Library): string => {
  const found = new Set(ALWAYS);
  const texts = JSON.stringify(library);
  // A loop over numbers: of a large collection a search for signs takes ten times as long.
  for (let at = 0; at < texts.length; at++) {
    if (texts.charCodeAt(at) <= LAST_ASCII) continue;
    const sign = String.fromCodePoint(texts.codePointAt(at) ?? 0);
    found.add(sign);
    at += sign.length - 1;
  }
  return [...found].sort().join('');
};
