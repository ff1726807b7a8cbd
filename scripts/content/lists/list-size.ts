/**
 * How many cards a page of a list holds. With the longest cards that there are, such a page takes about 15 kB of the 80
 * that a list may take, and a phone scrolls through it.
 */
export const LIST_SIZE = 60;

/** How many cards stand for a list that is too long for the page that it belongs to. */
export const FIRST_FEW = 12;

/** The items on a page of a list; pages count from 1. */
export const onPage = <Item>(items: readonly Item[], number: number): readonly Item[] =>
  items.slice((number - 1) * LIST_SIZE, number * LIST_SIZE);

/** On which page of a list an item stands, by its place in the whole. */
export const pageOf = (index: number): number => Math.floor(index / LIST_SIZE) + 1;
