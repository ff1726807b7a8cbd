import { EDITOR_ADDRESS, OFFLINE_ADDRESS } from '../../scripts/content/addresses/addresses.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { defineFile } from '../define-page.js';
import { escapeXml } from '../feeds/escape-xml.js';
import { languagesOf } from '../languages/languages-of.js';

const NOT_TO_FIND: ReadonlySet<string> = new Set([EDITOR_ADDRESS, OFFLINE_ADDRESS]);

const sitemap = ({ siteUrl, basePath, addresses }: SiteData): string => {
  const located = (address: string) => escapeXml(siteUrl + basePath + address.slice(1));
  const alternates = (address: string) =>
    Object.entries(languagesOf(address, addresses) ?? {})
      .map(([language, other]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${located(other)}"/>`)
      .join('');
  const urls = [...addresses]
    .filter((address) => address.endsWith('/') && !NOT_TO_FIND.has(address))
    .sort()
    .map((address) => `  <url><loc>${located(address)}</loc>${alternates(address)}</url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
};

export default defineFile('/sitemap.xml', sitemap, ({ preview }) => !preview);
