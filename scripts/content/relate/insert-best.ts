/** Puts an item in its place among the best, which are as many as are wanted; what is as good as another comes behind it. */
export const insertBest = <Item>(
  best: Item[],
  item: Item,
  isBetter: (one: Item, other: Item) => boolean,
  wanted: number,
): void => {
  const place = best.findIndex((one) => isBetter(item, one));
  best.splice(place === -1 ? best.length : place, 0, item);
  best.length = Math.min(best.length, wanted);
};
