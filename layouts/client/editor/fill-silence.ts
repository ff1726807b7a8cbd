/** Where a value stands in an entry. */
export type Place = readonly (string | number)[];

const EACH = '*';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty));

const below = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const emptyAt = (value: unknown, [key, ...rest]: readonly string[], place: Place): Place[] => {
  if (key === undefined) return isEmpty(value) ? [place] : [];
  if (key === EACH)
    return Array.isArray(value) ? value.flatMap((item, index) => emptyAt(item, rest, [...place, index])) : [];
  // A part that is not there has no fields to fill.
  if (typeof value !== 'object' || value === null) return [];
  return emptyAt(below(value, key), rest, [...place, key]);
};

const isWithin = (place: Place, outer: Place) => outer.every((key, index) => place[index] === key);

/** The places in an entry that were left empty and say so on the page; a part that is wholly empty counts once. */
export const silentPlaces = (fields: readonly (readonly string[])[], data: unknown): Place[] => {
  const places = fields.flatMap((path) => emptyAt(data, path, []));
  return places.filter((place) => !places.some((outer) => outer.length < place.length && isWithin(place, outer)));
};
