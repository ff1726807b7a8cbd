/** Where a browser keeps what its reader said their municipality is like. */
export const WISH_KEY = 'gemeente-zoals-wij';
