/** Words as they stand in an address: no diacritics, lower case, hyphens between. */
export const slugify = (text: string): string =>
  text
    .replaceAll(/\[[A-Z]\d{1,3}\]/g, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
