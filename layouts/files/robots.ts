import type { SiteData } from '../../scripts/content/site-data.js';
import { defineFile } from '../define-page.js';

const robots = ({ preview, siteUrl, basePath }: SiteData): string =>
  preview ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}${basePath}sitemap.xml\n`;

export default defineFile('/robots.txt', robots);
