/** Which part of the site is made, of how many that are made side by side. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Every so many, so that parts take about as long as each other. */
export const partOf = <Item>(items: readonly Item[], { number, of }: Part): Item[] =>
  items.filter((_, index) => index % of === number);
