/** Stands for signs that no font of the documents has. */
const MISSING = '□';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Makes a text that fonts with these characters can show: PDF/UA allows no other. One box stands for what they do not have,
 * such as an emoji, of however many signs it was joined.
 */
export const createPrintable = (characters: ReadonlySet<string>): ((text: string) => string) => {
  const shown = (sign: string): string => {
    if (characters.has(sign)) return sign;
    return IGNORABLE.test(sign) ? '' : MISSING;
  };
  return (text) => text.replaceAll(/\P{ASCII}+/gu, (run) => [...run].map(shown).join('').replaceAll(/□+/g, MISSING));
};
