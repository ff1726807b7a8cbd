/** Lower-case letters and digits, joined by single hyphens. In a file of its own: pages in a browser take no more than this. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
