import type { Engine } from '../../../../scripts/search/query/find.js';
import type { SortKeys, SortName } from '../../../../scripts/search/records/sort-keys.js';

/** What readers can sort by, and whether what stands last comes first. */
const SORTS: Readonly<Record<'nieuwste' | 'gemeente', readonly [name: SortName, direction: 1 | -1]>> = {
  nieuwste: ['datum', -1],
  gemeente: ['plaats', 1],
};

/** Records sorted by something; what is the same in that stands in the order of the list of all. */
export const sortedBy = (
  ids: readonly string[],
  sorting: keyof typeof SORTS,
  keys: SortKeys,
  { placeOf }: Pick<Engine, 'placeOf'>,
): readonly string[] => {
  const [name, direction] = SORTS[sorting];
  const keyOf = (place: number) => direction * (keys[name][place] ?? 0);
  return ids
    .map((id) => ({ id, place: placeOf(id) }))
    .sort((a, b) => keyOf(a.place) - keyOf(b.place) || a.place - b.place)
    .map(({ id }) => id);
};
