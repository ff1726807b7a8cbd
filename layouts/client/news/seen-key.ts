/** Where a browser keeps what it knows of earlier visits. */
export const SEEN_KEY = 'gezien';
