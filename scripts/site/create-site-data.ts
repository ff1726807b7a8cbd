import { redirectsOf } from '../content/addresses/redirects.js';
import { siteAddresses } from '../content/addresses/site-addresses.js';
import type { Library } from '../content/library.js';
import { deadLinks } from '../content/links/dead-links.js';
import { listPages } from '../content/lists/list-pages.js';
import { createTermMatcher } from '../content/markdown/term-matcher.js';
import { relate } from '../content/relate/relations.js';
import type { Assets, SiteData } from '../content/site-data.js';
import type { Options } from '../options/parse-options.js';
import type { Extras } from './extras.js';

/** Everything the templates need but what is made of it, from what readers may see and the command line. */
export const createSiteData = (
  library: Library,
  assets: Assets,
  pictures: SiteData['pictures'],
  { preview, today, siteUrl, basePath }: Pick<Options, 'preview' | 'today' | 'siteUrl' | 'basePath'>,
): Omit<SiteData, keyof Extras> => {
  const relations = relate(library);
  const pages = listPages({ library, relations });
  return {
    library,
    relations,
    listPages: pages,
    siteUrl: siteUrl ?? library.site.adres.replace(/\/+$/, ''),
    basePath,
    today,
    preview,
    assets,
    pictures,
    terms: createTermMatcher(library.begrippen),
    redirects: redirectsOf(library),
    addresses: new Set([...siteAddresses(library).keys(), ...pages.map(({ address }) => address)]),
    deadLinks: deadLinks(library.links),
  };
};
