import { resolve } from 'node:path';
import { createByteCache } from '../cache/byte-cache.js';
import { createCodeCache } from '../cache/code-cache.js';
import { attachmentsOf } from '../content/attachments/attachments-of.js';
import type { Library } from '../content/library.js';
import type { LoadedContent } from '../content/load-content.js';
import { shownLibrary } from '../content/publish/shown-library.js';
import { targetsOf } from '../contribute/known-names.js';
import { writeForms } from '../contribute/word/write-forms.js';
import { createDocumentCache } from '../documents/document-cache.js';
import { makeDocuments } from '../documents/make-documents.js';
import { makePictures } from '../documents/pictures/make-pictures.js';
import { makeSharePictures } from '../documents/share/make-share-pictures.js';
import type { Options } from '../options/parse-options.js';
import { createProgress } from '../report/progress.js';
import { buildSearchIndex } from '../search/build-index.js';
import { createSearchData } from '../search/create-search-data.js';
import { buildAssets } from '../site/build-assets.js';
import { createSiteData } from '../site/create-site-data.js';
import { readKnownSite } from '../site/known-site/known-site.js';
import { removeInBackground } from '../site/remove-in-background.js';
import { renderPages } from '../site/render-pages.js';
import { writeCompressed } from '../site/serving/write-compressed.js';
import { writeServingFiles } from '../site/serving/write-serving-files.js';
import { createStaging, discard, swapIn } from '../site/staging.js';
import { verifySite } from '../site/verify-site.js';
import { writeItemFiles } from '../site/write-item-files.js';
import { loadFor, report } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';

const soundLibrary = (loaded: LoadedContent, options: Options): Library => {
  if (loaded.library === null)
    throw new CommandError(
      `${report(loaded.findings, loaded.fileCount, options)}\n\nDe site is niet gemaakt. Wat er stond, is niet veranderd.`,
    );
  return loaded.library;
};

/** Makes the whole site beside the old one and swaps it in; on any failure the old one stays as it was. */
export const buildSite = async (options: Options): Promise<number> => {
  const known = readKnownSite(options);
  if (known.isUpToDate()) {
    console.log(`Er is niets veranderd. De site staat nog in ${resolve(options.output)}.`);
    return EXIT.ok;
  }
  const step = createProgress(8);
  const loaded = await step('Inhoud controleren', () => loadFor(options));
  const library = soundLibrary(loaded, options);
  const staging = createStaging(options.output);
  try {
    const shown = shownLibrary(library, options);
    const search = await step('Woorden verzamelen', () => createSearchData(shown));
    const assets = await step('Stijl en scripts maken', () => buildAssets(staging, shown.site, search));
    const cache = createDocumentCache(options.useCache);
    const attachments = attachmentsOf(options.content, shown);
    const pictures = await step('Afbeeldingen verkleinen', () => makePictures(attachments, staging, cache));
    const ready = createSiteData(shown, assets, pictures, options);
    const downloads = await step('Documenten maken', () => makeDocuments(ready, attachments, staging, cache));
    const sharePictures = await step('Deelplaatjes maken', () => makeSharePictures(shown, staging, cache));
    const siteData = { ...ready, downloads, sharePictures };
    // The index is made by a program of its own, on the other core.
    await step("Pagina's en zoekindex maken", () =>
      Promise.all([
        renderPages(staging, siteData),
        buildSearchIndex(staging, search),
        writeItemFiles(staging, siteData),
        writeCompressed(staging, createByteCache(options.useCache, resolve('.cache', 'compressed'))),
      ]),
    );
    writeServingFiles(staging, siteData);
    await step('Formulieren maken', () =>
      writeForms(staging, { targets: targetsOf(shown) }, createCodeCache(options.useCache)),
    );
    verifySite(staging, siteData.addresses);
    const old = swapIn(staging, options.output);
    known.remember();
    if (old !== null) await removeInBackground(old);
    console.log(
      `De site staat in ${resolve(options.output)} (${siteData.addresses.size} pagina's, ${search.records.length} doorzoekbaar).`,
    );
    return EXIT.ok;
  } catch (error) {
    discard(staging);
    throw error;
  }
};
