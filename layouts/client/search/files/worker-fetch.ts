// How a worker fetches, Pagefind within it too, which offers no way to tell it.
const plainFetch = globalThis.fetch;
const ahead = new Map<string, Promise<Response>>();
let gone = 0;

const fetchNow: typeof fetch = async (...asked) => {
  const response = await plainFetch(...asked);
  if (response.status === 404) gone++;
  return response;
};

const pathOf = (asked: RequestInfo | URL): string =>
  new URL(asked instanceof Request ? asked.url : asked, location.href).pathname;

globalThis.fetch = async (asked, options) => {
  const known = ahead.get(pathOf(asked));
  return known === undefined ? fetchNow(asked, options) : (await known).clone();
};

const fetchOne = async (path: string): Promise<void> => {
  const response = fetchNow(path);
  ahead.set(path, response);
  try {
    if ((await response).ok) return;
  } catch {
    // Whoever needs it asks for it again, and hears of it.
  }
  ahead.delete(path);
};

/** Fetches files at once that Pagefind asks for one after the other, which then has them from here. */
export const fetchAhead = (paths: readonly string[]): void => {
  for (const path of paths) void fetchOne(path);
};

/** Whether a file was asked for that is not there: the site was made anew since. Pagefind passes over that without a word. */
export const areFilesGone = (): boolean => gone > 0;
