import type { Library } from '../content/library.js';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** What our own templates write, and what Dutch is written with, whether some text has it today or not. */
const ALWAYS = `${ASCII}\u00a0ÄËÏÖÜÁÉÍÓÚÀÈÇäëïöüáéíóúàèâêîôûçñ–—‘’“”„…€·•×−→←↑↓½`;

/** All characters that the pages of a site are written with. */
export const neededCharacters = (library: Library): string => {
  const unusual = JSON.stringify(library).match(/\P{ASCII}/gu) ?? [];
  return [...new Set([...ALWAYS, ...unusual])].sort().join('');
};
