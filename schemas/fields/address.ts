import { z } from 'zod';

const isWebAddress = (text: string) => {
  const url = /\s/.test(text) ? null : tryUrl(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};

const tryUrl = (text: string) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** An absolute http(s) address without a user name in it. */
export const webAddress = () =>
  z
    .string()
    .max(2_000)
    .refine(isWebAddress, { params: { code: 'bad-address' } });

/** An address on this site, starting with one slash: `/tools/`. */
export const sitePath = () =>
  z
    .string()
    .max(200)
    .regex(/^\/(?!\/)[\w\-./?=&#%]*$/);

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PAGE = `/(?:${NAME}/){0,3}`;

/** The address of a page of this site, in full: `/tools/terugkoppeling/`. Nothing else may stand in it. */
export const pageAddress = () =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^${PAGE}$`));

/** The address of a page, or of a file that stands at one: `/meedoen/formulier-aanpak.docx`. */
export const publishedAddress = () =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^${PAGE}(?:${NAME}\\.[a-z]+)?$`));

const OF_THE_SITE = /^\/(?:$|(?:assets|pagefind|data|beheer|zoeken|mijn-map|vergelijken)\/)/;

/** An address on which a page of this site may have stood: none that the site itself needs. */
export const earlierAddress = () =>
  pageAddress().refine((text) => !OF_THE_SITE.test(text), { params: { code: 'reserved-address' } });
