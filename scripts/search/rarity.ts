/** How much it tells apart that `some` of `all` records say something: BM25's weight of a word, as Pagefind reckons it. */
export const rarity = (all: number, some: number): number => Math.log(1 + (all - some + 0.5) / (some + 0.5));
