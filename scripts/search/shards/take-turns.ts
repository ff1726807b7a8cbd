/**
 * One list of several that are each in order, by which of them each next item comes from. Items whose turn never comes,
 * as the turns are those of another day, stand at the end.
 */
export const takeTurns = <Item>(lists: readonly (readonly Item[])[], turns: readonly number[]): readonly Item[] => {
  const next = lists.map(() => 0);
  const taken: Item[] = [];
  for (const turn of turns) {
    const at = next[turn] ?? 0;
    const item = lists[turn]?.[at];
    if (item === undefined) continue;
    taken.push(item);
    next[turn] = at + 1;
  }
  return [...taken, ...lists.flatMap((list, turn) => list.slice(next[turn]))];
};
