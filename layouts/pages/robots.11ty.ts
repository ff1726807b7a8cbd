import type { SiteData } from '../../scripts/content/site-data.js';

const robots = ({ preview, siteUrl, basePath }: SiteData): string =>
  preview ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}${basePath}sitemap.xml\n`;

export default {
  data: { permalink: '/robots.txt' },
  render: ({ siteData }: { siteData: SiteData }) => robots(siteData),
};
