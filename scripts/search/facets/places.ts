import { fromVarints, toVarint } from '../lexicon/varint.js';

/** Places in the list of all records, in their order, as base64 of the distance from each to the next. */
export const encodePlaces = (places: readonly number[]): string => {
  const bytes = places.map((place, index) => toVarint(place - (places[index - 1] ?? 0)));
  return btoa(bytes.map((some) => String.fromCharCode(...some)).join(''));
};

/** The reverse of `encodePlaces`. */
export const decodePlaces = (text: string): readonly number[] => {
  let place = 0;
  return fromVarints(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))).map((distance) => {
    place += distance;
    return place;
  });
};
