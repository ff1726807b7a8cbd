const addressOf = (request: RequestInfo | URL, ignoreSearch = false): string => {
  const { pathname, search } = new URL(
    request instanceof Request ? request.url : String(request),
    'https://netwerk.example',
  );
  return ignoreSearch ? pathname : pathname + search;
};

/** A cache as browsers have it, in memory; `most` is how many files fit in. */
export const memoryCache = (most = Number.POSITIVE_INFINITY): Cache => {
  const kept = new Map<string, Response>();
  return {
    match: async (request, options) => kept.get(addressOf(request, options?.ignoreSearch))?.clone(),
    matchAll: async () => [...kept.values()].map((response) => response.clone()),
    keys: async () => [...kept.keys()].map((address) => new Request(`https://netwerk.example${address}`)),
    delete: async (request) => kept.delete(addressOf(request)),
    put: async (request, response) => {
      if (kept.size >= most && !kept.has(addressOf(request))) throw new DOMException('vol', 'QuotaExceededError');
      kept.set(addressOf(request), response);
    },
    add: () => Promise.reject(new Error('not used')),
    addAll: () => Promise.reject(new Error('not used')),
  };
};

/** What lies in a cache, by address. */
export const addressesIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
