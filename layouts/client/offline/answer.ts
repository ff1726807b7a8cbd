import { dropEntry } from './keep-entry.js';
import { keepFile, keepPage } from './keep-files.js';
import { type Kept, readList } from './kept-list.js';

interface Site {
  readonly cache: Cache;
  /** `/` or the base path. */
  readonly base: string;
  /** Lets work go on after the answer was given. */
  readonly later: (work: Promise<unknown>) => void;
}

const entryAt = async (cache: Cache, base: string, address: string): Promise<Kept | undefined> =>
  (await readList(cache, base)).find(({ adres }) => base + adres.slice(1) === address);

const kept = (cache: Cache, request: Request) => cache.match(request, { ignoreSearch: true, ignoreVary: true });

/** A file made of the page that a reader opens may have changed with it. */
const followPage = async (address: string, response: Response, { cache, base }: Omit<Site, 'later'>): Promise<void> => {
  if (!address.endsWith('/')) return cache.put(address, response);
  const isChanged = await keepPage(cache, address, base, response);
  const entry = await entryAt(cache, base, address);
  if (isChanged) for (const { adres } of entry?.bestanden ?? []) await keepFile(cache, base + adres.slice(1));
};

/** What is kept follows what the server says: a newer page replaces it, and a page that is gone is gone here too. */
const follow = async (request: Request, response: Response, { cache, base }: Site): Promise<void> => {
  const { pathname } = new URL(request.url);
  if ((await cache.match(pathname)) === undefined) return;
  if (response.status === 404 || response.status === 410) {
    const entry = await entryAt(cache, base, pathname);
    if (entry === undefined) await cache.delete(pathname);
    else await dropEntry(cache, base, entry.ref);
  } else if (response.ok && !response.redirected) {
    await followPage(pathname, response, { cache, base });
  }
};

/** The page that lists what there is without a network; it stands in for another, so it does not say that all is well. */
const offlinePage = async ({ cache, base }: Site): Promise<Response> => {
  const page = await cache.match(`${base}offline/`);
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
};

/** From the network, so that no page is ever stale; from this device where there is no network. */
const networkFirst = async (request: Request, site: Site): Promise<Response> => {
  try {
    const response = await fetch(request);
    // What a script of the site asks for, it keeps itself.
    if (request.mode === 'navigate') site.later(follow(request, response.clone(), site));
    return response;
  } catch {
    const here = await kept(site.cache, request);
    if (here !== undefined) return here;
    return request.mode === 'navigate' ? offlinePage(site) : Response.error();
  }
};

/** The answer to a request of a page of this site. Files whose name changes with their content are never stale. */
export const answer = async (request: Request, site: Site): Promise<Response> => {
  const isAsset = new URL(request.url).pathname.startsWith(`${site.base}assets/`);
  return (isAsset ? await kept(site.cache, request) : undefined) ?? networkFirst(request, site);
};
