import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../content/load-content.js';
import { parseOptions } from '../options/parse-options.js';
import { changedFiles } from '../review/changed-files.js';
import { changedLines } from '../review/changed-lines.js';
import { changedPages } from '../review/preview/changed-pages.js';
import { copyPreview } from '../review/preview/copy-preview.js';
import type { PreviewOptions } from '../review/preview/parse-preview-options.js';
import { buildSite } from './build-site.js';
import { EXIT } from './run-command.js';

/** For the workflow on a pull request: the pages that it changes, to be opened from a folder, and a list of them. */
export const writePreview = async ({ proposal, base, content, output }: PreviewOptions): Promise<number> => {
  const site = join(mkdtempSync(join(tmpdir(), 'voorvertoning-')), 'site');
  try {
    const proposed = join(proposal, 'content');
    const status = await buildSite(parseOptions(['--content', proposed, '--output', site, '--preview']));
    const { library } = loadContent(proposed);
    if (status !== EXIT.ok || library === null) return EXIT.failed;
    const before = loadContent(content).library;
    const lines = before === null ? [] : changedLines(before, library);
    const pages = changedPages(changedFiles(proposal, base), lines, library).filter((address) =>
      existsSync(join(site, address, 'index.html')),
    );
    copyPreview(site, output, pages, library.site.adres.replace(/\/+$/, ''));
    console.log(`De voorvertoning staat in ${output} (${pages.length} ${pages.length === 1 ? 'pagina' : "pagina's"}).`);
    return EXIT.ok;
  } finally {
    rmSync(dirname(site), { recursive: true, force: true });
  }
};
