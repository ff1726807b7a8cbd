import type { SearchData } from '../search/create-search-data.js';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** What our own templates write, and what Dutch is written with, whether some text has it today or not. */
const ALWAYS = `${ASCII}\u00a0ÄËÏÖÜÁÉÍÓÚÀÈÇäëïöüáéíóúàèâêîôûçñ–—‘’“”„…€·•×−→←↑↓½`;

/** All characters that the pages of a site are written with. */
export const neededCharacters = ({ records }: Pick<SearchData, 'records'>): string => {
  const characters = new Set(ALWAYS);
  for (const { record } of records)
    for (const text of [record.title, record.content, record.place])
      for (const character of text) characters.add(character);
  return [...characters].sort().join('');
};
