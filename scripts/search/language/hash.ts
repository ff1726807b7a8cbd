/** FNV-1a over UTF-16 code units, 32 bits unsigned. http://www.isthe.com/chongo/tech/comp/fnv/ */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/**
 * The same in 24 bits, folded as its authors advise: a slot for a word that may not be read back. One word in thousands
 * that stands nowhere shares a slot with one that does.
 */
export const hash24 = (text: string): number => {
  const hash = hash32(text);
  return (hash >>> 24) ^ (hash & 0xffffff);
};
