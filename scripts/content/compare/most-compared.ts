/** More than this many side by side can't be read. */
export const MOST_COMPARED = 4;
