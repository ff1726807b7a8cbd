import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { EDITOR_ADDRESS } from '../content/addresses/addresses.js';
import { editorHeaders, SECURITY_HEADERS } from './serving/security-headers.js';

const setHeaders = (response: ServerResponse) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
};

/** The page of the editor says itself what it may load: it knows where the files of the site stand. */
const setEditorHeaders = (response: ServerResponse, folder: string) => {
  const page = join(folder, EDITOR_ADDRESS, 'index.html');
  const [, policy] = existsSync(page)
    ? (/Security-Policy" content="([^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [])
    : [];
  if (policy === undefined) return;
  for (const [name, value] of Object.entries(editorHeaders(policy))) response.setHeader(name, value);
};

/**
 * Serves a built site below its base path as a plain static host would: `index.html` in folders, and `404.html` for
 * what is not there. The folder is looked at anew for each request, as a build swaps it as a whole.
 */
export const serveFolder = (folder: string, basePath: string): Server => {
  const files = sirv(folder, {
    dev: true,
    // Where the build left a compressed file beside another.
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      setHeaders(response);
      if (pathname.startsWith(EDITOR_ADDRESS)) setEditorHeaders(response, folder);
    },
  });
  const notFound = (response: ServerResponse) => {
    const page = join(folder, '404.html');
    response.statusCode = 404;
    setHeaders(response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(existsSync(page) ? readFileSync(page) : 'Deze pagina is er niet.');
  };
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) {
      if (url === '/') response.writeHead(302, { Location: basePath }).end();
      else notFound(response);
      return;
    }
    request.url = url.slice(basePath.length - 1);
    files(request, response, () => notFound(response));
  });
};
