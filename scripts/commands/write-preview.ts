import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseOptions } from '../options/parse-options.js';
import { changedFiles } from '../review/changed-files.js';
import { changedPages } from '../review/preview/changed-pages.js';
import type { PreviewOptions } from '../review/preview/parse-preview-options.js';
import { portablePage } from '../review/preview/portable-page.js';
import { previewIndex } from '../review/preview/preview-index.js';
import { buildSite } from './build-site.js';
import { loadFor } from './check-content.js';
import { EXIT } from './run-command.js';

/** Pages need the styles, fonts and the icon; the editor and the search have no use here. */
const SHARED = /^\/assets\/[^/]+\.(?:css|woff2|svg)$/;

const keep = (site: string, output: string, addresses: readonly string[], siteUrl: string) => {
  const isKept = (file: string) => SHARED.test(file) || addresses.some((address) => file.startsWith(address));
  return addresses.map((address) => {
    cpSync(join(site, address), join(output, address), { recursive: true });
    const page = join(output, address, 'index.html');
    const html = portablePage(readFileSync(page, 'utf8'), { address, siteUrl, isKept });
    writeFileSync(page, html);
    return { address, html };
  });
};

const keepShared = (site: string, output: string) =>
  cpSync(join(site, 'assets'), join(output, 'assets'), {
    recursive: true,
    filter: (source) => source === join(site, 'assets') || SHARED.test(source.slice(site.length).replaceAll('\\', '/')),
  });

/** For the workflow on a pull request: the pages that it changes, to be opened from a folder, and a list of them. */
export const writePreview = async ({ proposal, base, output }: PreviewOptions): Promise<number> => {
  const site = join(mkdtempSync(join(tmpdir(), 'voorvertoning-')), 'site');
  try {
    const options = parseOptions(['--content', join(proposal, 'content'), '--output', site, '--preview']);
    const status = await buildSite(options);
    if (status !== EXIT.ok) return status;
    const { library } = await loadFor(options);
    const pages = changedPages(changedFiles(proposal, base)).filter((address) =>
      existsSync(join(site, address, 'index.html')),
    );
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    keepShared(site, output);
    const kept = keep(site, output, pages, library?.site.adres.replace(/\/+$/, '') ?? '');
    writeFileSync(join(output, 'index.html'), previewIndex(kept));
    console.log(`De voorvertoning staat in ${output} (${kept.length} ${kept.length === 1 ? 'pagina' : "pagina's"}).`);
    return EXIT.ok;
  } finally {
    rmSync(dirname(site), { recursive: true, force: true });
  }
};
