import type { ByteCache } from '../cache/byte-cache.js';
import type { Attachment } from '../content/attachments/attachments-of.js';
import type { Download } from '../content/download.js';
import { createDocumentLanes } from './lanes/document-lanes.js';
import { makeAll } from './make-all.js';
import type { DocumentData } from './model/text-reader.js';
import { planBesides } from './plan-besides.js';
import { planDocuments } from './plan-documents.js';
import { planZips } from './plan-zips.js';

/** Writes every file to take along at the address of its page, and tells what was written. */
export const makeDocuments = async (
  data: DocumentData,
  attachments: readonly Attachment[],
  output: string,
  cache: ByteCache,
): Promise<Download[]> => {
  const lanes = createDocumentLanes();
  try {
    const plans = [...planDocuments(data, attachments, lanes), ...planBesides(data, attachments)];
    const made = await makeAll(plans, output, cache);
    const zips = await makeAll(planZips(made, data), output, cache);
    return [...made, ...zips].map(({ download }) => download);
  } finally {
    lanes.close();
  }
};
