import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { PageTable } from '../rendering/page-table.js';
import { RELOAD_EVENTS, RELOAD_SCRIPT, reloadScript, withReload } from './reload-script.js';

export interface DevServer {
  readonly server: Server;
  /** Tells every open page to reload itself. */
  readonly reload: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
  txt: 'text/plain',
};

const pathOf = (url: string, basePath: string): string => {
  const { pathname } = new URL(url, 'http://localhost');
  const path = `/${decodeURI(pathname).slice(basePath.length)}`;
  return path.endsWith('/') ? `${path}index.html` : path;
};

/**
 * Serves pages made at the moment they are asked for, and files from a folder. `pages` gives the table of the moment, or
 * a report to show in the place of every page.
 */
export const createDevServer = (
  folder: string,
  basePath: string,
  pages: () => { readonly table: PageTable; readonly report: string | null },
): DevServer => {
  const files = sirv(folder, { dev: true });
  const listeners = new Set<ServerResponse>();

  const send = (response: ServerResponse, type: string, text: string, status = 200): void => {
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
  };

  const listen = (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === RELOAD_EVENTS) return listen(response);
    if (url === RELOAD_SCRIPT) return send(response, 'text/javascript', reloadScript());
    const path = pathOf(url, basePath);
    const { table, report } = pages();
    const page = table.get(path);
    if (page === undefined) {
      request.url = url.slice(basePath.length - 1);
      return files(request, response, () =>
        send(response, 'text/html', withReload(table.get('/404.html')?.render() ?? ''), 404),
      );
    }
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const type = TYPES[extension] ?? 'text/plain';
    if (extension !== 'html') return send(response, type, page.render());
    return report === null
      ? send(response, type, withReload(page.render()))
      : send(response, 'text/html', withReload(report), 500);
  });
  return {
    server,
    reload: () => {
      for (const response of listeners) response.write('data: \n\n');
    },
  };
};
