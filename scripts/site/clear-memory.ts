import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Node has no other way to get at it than the flag, and a context made after that.
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** In bytes. Left to itself a thread takes several times this for a large site; for less it is not worth the time. */
const MUCH = 400e6;

/** Clears away what is no longer used, once that may be much. */
export const clearMemory = (): void => {
  if (typeof collect === 'function' && getHeapStatistics().used_heap_size > MUCH) collect();
};
