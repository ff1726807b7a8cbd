/** FNV-1a over UTF-16 code units, 32 bits unsigned. http://www.isthe.com/chongo/tech/comp/fnv/ */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/**
 * The same in 18 bits, folded as its authors advise: a slot for a word that may not be read back. Of the words that stand
 * nowhere, one in thousands shares a slot with one of the hundred or so of a bucket.
 */
export const hash18 = (text: string): number => {
  const hash = hash32(text);
  return (hash >>> 18) ^ (hash & 0x3ffff);
};
