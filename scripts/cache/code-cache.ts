import { besideCode } from './beside-code.js';
import { type ByteCache, createByteCache } from './byte-cache.js';

/** A cache for what only our own code decides, besides what is in the key: it moves with every change to that code. */
export const createCodeCache = (isUsed: boolean): ByteCache => createByteCache(isUsed, besideCode('bewaard'));
