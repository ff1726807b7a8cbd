import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Policy } from '../../../../scripts/links/ask/policy.js';

type Page = (response: ServerResponse, request: IncomingMessage, visit: number) => void;

export interface SiteOnLoopback {
  readonly address: string;
  /** What was asked: `HEAD /bestaat`. */
  readonly asked: string[];
  readonly close: () => void;
}

/** A real server on this machine with a few pages; a page knows how often it was asked for. */
export const siteOnLoopback = async (pages: Readonly<Record<string, Page>>): Promise<SiteOnLoopback> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    response.statusCode = page === undefined ? 404 : 200;
    if (page === undefined) response.end();
    else page(response, request, asked.filter((one) => one.endsWith(` ${request.url}`)).length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`, asked, close };
};

/** Lets tests ask this machine, on any port. */
export const LOOPBACK: Policy = {
  allowsUrl: ({ hostname }) => hostname === '127.0.0.1' || hostname === 'localhost',
  allowsAddress: (address) => address === '127.0.0.1' || address === '::1',
};
