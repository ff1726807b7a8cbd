import type { ByteCache } from '../cache/byte-cache.js';
import { createCodeCache } from '../cache/code-cache.js';
import type { Attachment } from '../content/attachments/attachments-of.js';
import { targetsOf } from '../contribute/known-names.js';
import { makeFewDocuments } from '../documents/make-few-documents.js';
import type { DocumentData } from '../documents/model/text-reader.js';
import { makeSharePictures } from '../documents/share/make-share-pictures.js';
import type { Options } from '../options/parse-options.js';
import type { Step } from '../report/progress.js';
import type { SiteSource } from '../site/rendering/site-source.js';

/** What pages tell of files that are made of texts. */
type Extras = Pick<SiteSource, 'downloads' | 'sharePictures'>;

const isHome = (address: string) => address === '/';

/** Makes documents, forms and the pictures of pages that are shared; with `--no-documents` only what no page can do without. */
export const makeExtras = async (
  step: Step,
  data: DocumentData,
  attachments: readonly Attachment[],
  staging: string,
  cache: ByteCache,
  { makeDocuments: all, useCache }: Options,
): Promise<Extras> => {
  const { library } = data;
  if (!all)
    return {
      downloads: await makeFewDocuments(data, attachments, staging, cache),
      sharePictures: await makeSharePictures(library, staging, cache, isHome),
    };
  // Reading what makes these takes longer than a site without them has to wait for anything.
  const { makeDocuments } = await import('../documents/make-documents.js');
  const { writeForms } = await import('../contribute/word/write-forms.js');
  const downloads = await step('Documenten maken', () => makeDocuments(data, attachments, staging, cache));
  const sharePictures = await step('Deelplaatjes maken', () => makeSharePictures(library, staging, cache));
  await step('Formulieren maken', () =>
    writeForms(staging, { targets: targetsOf(library) }, createCodeCache(useCache)),
  );
  return { downloads, sharePictures };
};
