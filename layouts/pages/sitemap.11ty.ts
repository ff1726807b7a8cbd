import { EDITOR_ADDRESS } from '../../scripts/content/addresses/addresses.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { escapeXml } from '../feeds/escape-xml.js';

const sitemap = ({ siteUrl, basePath, addresses }: SiteData): string => {
  const urls = [...addresses]
    .filter((address) => address.endsWith('/') && address !== EDITOR_ADDRESS)
    .sort()
    .map((address) => `  <url><loc>${escapeXml(siteUrl + basePath + address.slice(1))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
};

export default {
  data: { permalink: ({ siteData }: { siteData: SiteData }) => (siteData.preview ? false : '/sitemap.xml') },
  render: ({ siteData }: { siteData: SiteData }) => sitemap(siteData),
};
