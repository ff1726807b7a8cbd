import type { ByteCache } from '../cache/byte-cache.js';
import type { Attachment } from '../content/attachments/attachments-of.js';
import type { Download } from '../content/download.js';
import { makeAll } from './make-all.js';
import type { DocumentData } from './model/text-reader.js';
import { planBesides } from './plan-besides.js';

/** Writes the files to take along that take no time, at the address of their page, and tells what was written. */
export const makeFewDocuments = async (
  data: DocumentData,
  attachments: readonly Attachment[],
  output: string,
  cache: ByteCache,
): Promise<Download[]> =>
  (await makeAll(planBesides(data, attachments), output, cache)).map(({ download }) => download);
