import { join, resolve } from 'node:path';
import { type ByteCache, createByteCache } from '../cache/byte-cache.js';
import { versionOfMakers } from './version-of-makers.js';

/** Of every version of what makes them. */
export const DOCUMENTS = resolve('.cache', 'documents');

/** What keeps the documents of this clone between builds, as long as they would be made in the same way; or keeps nothing. */
export const createDocumentCache = (isUsed: boolean): ByteCache =>
  createByteCache(isUsed, join(DOCUMENTS, versionOfMakers().slice(0, 16)));
