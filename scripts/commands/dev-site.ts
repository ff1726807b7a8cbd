import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCodeCache } from '../cache/code-cache.js';
import { attachmentsOf } from '../content/attachments/attachments-of.js';
import type { Library } from '../content/library.js';
import { createContentLoader, type LoadedContent } from '../content/load-content.js';
import { shownLibrary } from '../content/publish/shown-library.js';
import type { Options } from '../options/parse-options.js';
import { buildSearchIndex } from '../search/build-index.js';
import { createSearchData } from '../search/create-search-data.js';
import { createSearchWords } from '../search/create-search-words.js';
import { SEARCH_LIMITS } from '../search/search-limits.js';
import { buildAssets } from '../site/build-assets.js';
import { bundleScripts } from '../site/bundle-scripts.js';
import { copyAttachments } from '../site/copy-attachments.js';
import { createSiteData } from '../site/create-site-data.js';
import { createDevServer } from '../site/dev/dev-server.js';
import { reportPage } from '../site/dev/report-page.js';
import { extrasOf } from '../site/extras.js';
import { writeKeptScripts } from '../site/kept-scripts.js';
import { createPageTable, type PageTable } from '../site/rendering/page-table.js';
import { loadTemplates, templateFolder } from '../site/rendering/templates.js';
import { writeSearchFiles } from '../site/write-search-files.js';
import { writeSearchList } from '../site/write-search-list.js';
import { report } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';
import { listen, readPort, untilStopped } from './start-site.js';

/** Editors write a file in several steps; what follows within this time, in milliseconds, is one change. */
const ONE_CHANGE = 40;
/** Pictures are shown as they are: making them smaller is for a build. */
const NO_PICTURES = new Map();
const CODE = ['layouts', 'schemas', 'scripts', 'eleventy.config.ts'];

const onChange = (paths: readonly string[], act: () => void): void => {
  let timer: NodeJS.Timeout | undefined;
  for (const path of paths)
    watch(path, { recursive: true, persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(act, ONE_CHANGE);
    });
};

/**
 * `npm run dev`: shows each page as it is at the moment, and reloads it after a change. Search knows the texts as they
 * were at the start; documents to take along are only made by a build. After a change to code or styles it stops with a code that makes the launcher start it anew.
 */
export const devSite = async (options: Options): Promise<number> => {
  const load = createContentLoader(options.content);
  const templates = [
    ...(await loadTemplates(templateFolder('pages'))),
    ...(await loadTemplates(templateFolder('files'))),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'kennisbank-dev-'));
  const first = load();
  if (first.library === null) throw new CommandError(report(first.findings, first.fileCount, options));
  const library = shownLibrary(first.library, options);
  const search = createSearchData(library, SEARCH_LIMITS);
  const cache = createCodeCache(options.useCache);
  const assets = await buildAssets(folder, library, await writeKeptScripts(folder, cache, bundleScripts), cache);
  const searchFiles = writeSearchFiles(folder, createSearchWords(library, search));
  copyAttachments(attachmentsOf(options.content, library), folder);

  const tableOf = (loaded: Library): PageTable =>
    createPageTable(templates, {
      ...createSiteData(shownLibrary(loaded, options), assets, NO_PICTURES, options),
      ...extrasOf([], NO_PICTURES),
    });
  let table = tableOf(first.library);
  let problem: string | null = null;
  const { server, reload } = createDevServer(folder, options.basePath, () => ({ table, report: problem }));

  const show = ({ library: now, findings, fileCount }: LoadedContent) => {
    problem = now === null ? reportPage(report(findings, fileCount, options)) : null;
    if (now !== null) table = tableOf(now);
    console.log(
      now === null ? report(findings, fileCount, options) : `Bijgewerkt om ${new Date().toLocaleTimeString('nl')}.`,
    );
    reload();
  };
  onChange([options.content], () => show(load()));
  let mustRestart = false;
  onChange(CODE, () => {
    mustRestart = true;
    server.emit('stop');
  });

  const port = await listen(server, readPort());
  console.log(`\nDe site draait: http://localhost:${port}${options.basePath}\nStoppen? Druk op Ctrl-C.`);
  buildSearchIndex({ output: folder, earlier: null }, search, cache)
    .then((built) => writeSearchList(folder, searchFiles, built))
    .catch((error: unknown) =>
      console.error(`Zoeken werkt nu niet: ${error instanceof Error ? error.message : String(error)}`),
    );
  await untilStopped(server);
  rmSync(folder, { recursive: true, force: true });
  return mustRestart ? EXIT.again : EXIT.ok;
};
