import type { SiteData } from '../../content/site-data.js';
import { editorBackend } from '../../contribute/editor/editor-backend.js';
import { writeAsset } from '../write-asset.js';
import { headersFile } from './headers-file.js';
import { nginxBrotliConfig, nginxConfig } from './nginx-config.js';
import { redirectsFile } from './redirects-file.js';
import { headerRules } from './security-headers.js';

/** Writes what servers need to send the right headers and redirects, beside the pages. */
export const writeServingFiles = (
  output: string,
  { library, redirects, basePath }: Pick<SiteData, 'library' | 'redirects' | 'basePath'>,
): void => {
  const rules = headerRules(editorBackend(library.site.repository)?.origins ?? []);
  writeAsset(output, '_headers', headersFile(basePath, rules));
  writeAsset(output, '_redirects', redirectsFile(redirects, basePath));
  writeAsset(output, '_nginx.conf', nginxConfig(redirects, basePath, rules));
  writeAsset(output, '_nginx-brotli.conf', nginxBrotliConfig());
};
