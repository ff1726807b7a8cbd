import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createByteCache } from '../cache/byte-cache.js';
import { createCodeCache } from '../cache/code-cache.js';
import { forgetUnused } from '../cache/forget-unused.js';
import { FORM_ADDRESSES } from '../content/addresses/addresses.js';
import { attachmentsOf } from '../content/attachments/attachments-of.js';
import type { Library } from '../content/library.js';
import { shownLibrary } from '../content/publish/shown-library.js';
import type { BundledScripts, SiteData } from '../content/site-data.js';
import { createDocumentCache, DOCUMENTS } from '../documents/document-cache.js';
import { makePictures } from '../documents/pictures/make-pictures.js';
import type { Options } from '../options/parse-options.js';
import { createProgress, type Step } from '../report/progress.js';
import { buildSearchIndex } from '../search/build-index.js';
import { createSearchData } from '../search/create-search-data.js';
import { createSearchWords } from '../search/create-search-words.js';
import { SEARCH_LIMITS, type SearchLimits } from '../search/search-limits.js';
import { besides } from '../site/besides.js';
import { buildAssets } from '../site/build-assets.js';
import { clearMemory } from '../site/clear-memory.js';
import { createSiteData } from '../site/create-site-data.js';
import { writeKeptScripts } from '../site/kept-scripts.js';
import type { KnownPages } from '../site/known-pages/known-pages.js';
import { openPageNotes } from '../site/known-pages/page-notes.js';
import { type KnownSite, readKnownSite } from '../site/known-site/known-site.js';
import { removeInBackground } from '../site/remove-in-background.js';
import { writeCompressed } from '../site/serving/write-compressed.js';
import { writeServingFiles } from '../site/serving/write-serving-files.js';
import { createStaging, discard, swapIn } from '../site/staging.js';
import { openSiteThreads, type SiteThreads } from '../site/threads/site-threads.js';
import { verifySite } from '../site/verify-site.js';
import { writeSearchFiles } from '../site/write-search-files.js';
import { writeSearchList } from '../site/write-search-list.js';
import { loadFor, report } from './check-content.js';
import { makeExtras } from './make-extras.js';
import { CommandError, EXIT } from './run-command.js';

/** What may be shown, and nothing else of what was read. */
const loadLibrary = async (options: Options): Promise<Library> => {
  const { library, findings, fileCount } = await loadFor(options);
  if (library === null)
    throw new CommandError(
      `${report(findings, fileCount, options)}\n\nDe site is niet gemaakt. Wat er stond, is niet veranderd.`,
    );
  return shownLibrary(library, options);
};

const COMPRESSED = resolve('.cache', 'compressed');

/** Makes the search, and returns how much can be found. The index first, which takes longest and which other processes make. */
const makeSearch = async (library: Library, { staging, limits, options }: Making): Promise<number> => {
  const { useCache, output } = options;
  const search = createSearchData(library, limits);
  const indexing = buildSearchIndex({ output: staging, earlier: resolve(output) }, search, createCodeCache(useCache));
  return besides([indexing], async () => {
    const files = writeSearchFiles(staging, createSearchWords(library, search));
    clearMemory();
    const compressing = writeCompressed(staging, createByteCache(useCache, COMPRESSED));
    const [built] = await Promise.all([indexing, compressing]);
    writeSearchList(staging, files, built);
    return search.records.length;
  });
};

const FORMS: ReadonlySet<string> = new Set(Object.values(FORM_ADDRESSES));

const expected = ({ addresses }: Pick<SiteData, 'addresses'>, { makeDocuments }: Options): string[] =>
  [...addresses].filter((address) => makeDocuments || !FORMS.has(address));

/** How a site is being made, and where. */
interface Making {
  readonly options: Options;
  readonly staging: string;
  readonly threads: SiteThreads;
  readonly known: KnownSite;
  readonly limits: SearchLimits;
  readonly step: Step;
}

/** What was made, to be told. */
interface MadeSite {
  readonly pageCount: number;
  readonly searchable: number;
  readonly pages: KnownPages;
}

/** Makes the whole site of texts that were read. */
const makeRead = async (library: Library, bundling: Promise<BundledScripts>, making: Making): Promise<MadeSite> => {
  const { options, staging, threads, known, step } = making;
  const cache = createDocumentCache(options.useCache);
  const attachments = attachmentsOf(options.content, library);
  // Other cores make these, and cut the fonts.
  const picturing = makePictures(attachments, staging, cache);
  const assets = await besides([picturing], () =>
    step('Stijl en scripts maken', async () =>
      buildAssets(staging, library, await bundling, createCodeCache(options.useCache)),
    ),
  );
  const pictures = await step('Afbeeldingen verkleinen', () => picturing);
  const { preview, today, siteUrl, basePath } = options;
  const ready = createSiteData(library, assets, pictures, options);
  const extras = await makeExtras(step, ready, attachments, staging, cache, options);
  const makePages = async (coreIsFree: Promise<unknown>) => {
    const source = { library, assets, pictures, ...extras, options: { preview, today, siteUrl, basePath } };
    const made = await threads.render(staging, source, coreIsFree);
    // What follows can use the memory.
    await threads.close();
    verifySite(staging, expected(ready, options));
    // After a small change the search takes longer.
    known.confirm();
    return made;
  };
  const [pages, searchable] = await step("Pagina's en zoekindex maken", () => {
    // The first thread begins before this one goes on with the search.
    const searching = setImmediate()
      .then(() => makeSearch(library, making))
      .finally(clearMemory);
    return besides([searching], () => Promise.all([makePages(searching), searching]));
  });
  writeServingFiles(staging, ready);
  return { pageCount: ready.addresses.size, searchable, pages };
};

/** Makes the whole site in a folder. */
const makeSite = async (making: Making): Promise<MadeSite> => {
  const { options, staging, threads, step } = making;
  const bundling = writeKeptScripts(staging, createCodeCache(options.useCache), threads.bundleScripts);
  // When the check fails first, nobody asks how it went.
  bundling.catch(() => undefined);
  const library = await step('Inhoud controleren', () => loadLibrary(options));
  clearMemory();
  return makeRead(library, bundling, making);
};

/** Makes the whole site beside the old one and swaps it in; on any failure the old one stays as it was. */
export const buildSite = async (options: Options, limits = SEARCH_LIMITS): Promise<number> => {
  const known = readKnownSite(options);
  if (known.isUpToDate()) {
    console.log(`Er is niets veranderd. De site staat nog in ${resolve(options.output)}.`);
    return EXIT.ok;
  }
  const staging = createStaging(options.output);
  const notes = openPageNotes(options.output, options.useCache);
  const threads = openSiteThreads({ site: options.output, notes: notes.recall(), output: staging });
  try {
    const step = createProgress(options.makeDocuments ? 7 : 4);
    const made = await makeSite({ options, staging, threads, known, limits, step });
    const old = swapIn(staging, options.output);
    const removing = old === null ? null : removeInBackground(old);
    removing?.catch(() => undefined);
    notes.write(made.pages);
    known.remember(made.pages.files);
    for (const kept of [COMPRESSED, DOCUMENTS]) forgetUnused(kept, Date.now());
    console.log(
      `De site staat in ${resolve(options.output)} (${made.pageCount} pagina's, ${made.searchable} doorzoekbaar).`,
    );
    await removing;
    return EXIT.ok;
  } catch (error) {
    await threads.close();
    discard(staging);
    throw error;
  } finally {
    await threads.close();
  }
};
