// How a worker fetches, Pagefind within it too, which offers no way to tell it.
const plainFetch = globalThis.fetch;
const ahead = new Map<string, Promise<Response>>();
const GONE: readonly number[] = [404, 410];
let gone = 0;

const fetchNow: typeof fetch = async (...asked) => {
  const response = await plainFetch(...asked);
  if (GONE.includes(response.status)) gone++;
  return response;
};

const pathOf = (asked: RequestInfo | URL): string =>
  new URL(asked instanceof Request ? asked.url : asked, location.href).pathname;

// What could not be fetched ahead is asked for again.
globalThis.fetch = async (asked, options) => {
  const early = await ahead.get(pathOf(asked))?.catch(() => null);
  return early?.ok === true ? early.clone() : fetchNow(asked, options);
};

/** Fetches files at once that Pagefind asks for one after the other, which then has them from here. */
export const fetchAhead = (paths: readonly string[]): void => {
  for (const path of paths) {
    // What has one name for ever belongs to the site as it is now.
    const response = fetchNow(path, { cache: path.endsWith('.json') ? 'no-cache' : 'default' });
    ahead.set(path, response);
    // Should it fail, whoever needs it hears of that.
    response.catch(() => undefined);
  }
};

/** For when Pagefind has all of them. */
export const forgetAhead = (): void => ahead.clear();

/** Whether a file was asked for that is not there: the site was made anew since. Pagefind passes over that without a word. */
export const areFilesGone = (): boolean => gone > 0;
