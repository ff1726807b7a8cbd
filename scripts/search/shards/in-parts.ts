/** Items in parts of as many as there may be in one, each made when it is asked for. */
export function* inParts<Item>(items: Iterable<Item>, most: number): Generator<readonly Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
