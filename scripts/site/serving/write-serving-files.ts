import type { SiteData } from '../../content/site-data.js';
import { writeAsset } from '../write-asset.js';
import { headersFile } from './headers-file.js';
import { nginxBrotliConfig, nginxConfig } from './nginx-config.js';
import { redirectsFile } from './redirects-file.js';

/** Writes what servers need to send the right headers and redirects, beside the pages. */
export const writeServingFiles = (output: string, { redirects, basePath }: SiteData): void => {
  writeAsset(output, '_headers', headersFile(basePath));
  writeAsset(output, '_redirects', redirectsFile(redirects, basePath));
  writeAsset(output, '_nginx.conf', nginxConfig(redirects, basePath));
  writeAsset(output, '_nginx-brotli.conf', nginxBrotliConfig());
};
