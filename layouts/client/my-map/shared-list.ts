import { isRef } from './stored-map.js';

// Behind the #, which browsers never send to a server.
const MARK = '#lijst=';

/** A link that holds the list itself, without the notes. */
export const shareLink = (page: string, refs: readonly string[]): string => `${page}${MARK}${refs.join(',')}`;

/** The list in an address; what is no page of a kind that can be collected is left out. */
export const readSharedList = (hash: string): string[] =>
  hash.startsWith(MARK) ? decodeURIComponent(hash.slice(MARK.length)).split(',').filter(isRef) : [];
