import { z } from 'zod';

/** What an author writes where the sources are silent; pages show it as a full sentence. */
export const NOT_FOUND = 'niet gevonden';

/** The value, or an explicit statement that the sources do not tell. */
export const orNotFound = <T extends z.ZodType>(value: T) => z.union([z.literal(NOT_FOUND), value]);

/** Narrows a field made by `orNotFound` to its known value. */
export const isKnown = <T>(value: T): value is Exclude<T, typeof NOT_FOUND> => value !== NOT_FOUND;
