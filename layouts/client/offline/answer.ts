import { isGone } from './is-gone.js';
import { dropEntry, pageOf } from './keep-entry.js';
import { keepPage } from './keep-page.js';
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

/** What is kept follows what the server says: a newer page replaces it, and a page that is gone is gone here too. */
const follow = async (address: string, response: Response, { cache, base }: Site): Promise<void> => {
  if ((await cache.match(address)) === undefined) return;
  const entry = await entryAt(cache, base, address);
  const page = entry === undefined ? { address, files: [], base } : pageOf(entry, base);
  if (await isGone(response)) await (entry === undefined ? cache.delete(address) : dropEntry(cache, base, entry.ref));
  else if (response.ok) await keepPage(cache, page, response);
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
    const { pathname } = new URL(request.url);
    if (request.mode === 'navigate' && pathname.endsWith('/')) site.later(follow(pathname, response.clone(), site));
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
