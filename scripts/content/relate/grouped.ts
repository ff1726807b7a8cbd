const NONE: readonly never[] = [];

/** Things by the slug of what they belong to; asks for what is not there give an empty list. */
export class Grouped<Item> {
  readonly #groups = new Map<string, Item[]>();

  constructor(items: readonly Item[], keysOf: (item: Item) => readonly (string | undefined)[]) {
    for (const item of items) {
      for (const key of new Set(keysOf(item))) {
        if (key === undefined) continue;
        const group = this.#groups.get(key);
        if (group === undefined) this.#groups.set(key, [item]);
        else group.push(item);
      }
    }
  }

  of(key: string): readonly Item[] {
    return this.#groups.get(key) ?? NONE;
  }
}
