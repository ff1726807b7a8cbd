import type { ByteCache } from '../cache/byte-cache.js';
import type { Attachment } from '../content/attachments/attachments-of.js';
import type { Download } from '../content/download.js';
import { createDocumentLanes } from './lanes/document-lanes.js';
import { makeAll } from './make-all.js';
import type { DocumentData } from './model/text-reader.js';
import { planAttachments } from './plan-attachments.js';
import { planCalendars } from './plan-calendars.js';
import { planDocuments } from './plan-documents.js';
import { planZips } from './plan-zips.js';

const besides = (data: DocumentData, attachments: readonly Attachment[]) => [
  ...planCalendars(data),
  ...planAttachments(attachments),
];

/** Writes every file to take along at the address of its page, and tells what was written. */
export const makeDocuments = async (
  data: DocumentData,
  attachments: readonly Attachment[],
  output: string,
  cache: ByteCache,
): Promise<Download[]> => {
  const lanes = createDocumentLanes();
  try {
    const plans = [...planDocuments(data, attachments, lanes), ...besides(data, attachments)];
    const made = await makeAll(plans, output, cache);
    const zips = await makeAll(planZips(made, data), output, cache);
    return [...made, ...zips].map(({ download }) => download);
  } finally {
    lanes.close();
  }
};

/** The same without what takes long: only calendars, and the files that stand beside entries. */
export const makeFewDocuments = async (
  data: DocumentData,
  attachments: readonly Attachment[],
  output: string,
  cache: ByteCache,
): Promise<Download[]> => (await makeAll(besides(data, attachments), output, cache)).map(({ download }) => download);
