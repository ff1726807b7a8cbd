import { createServer, type IncomingMessage } from 'node:http';
import { BareRepository } from './bare-repository.js';
import { answerGraphql } from './graphql.js';
import { type Host, Refusal } from './host.js';
import { answerRest } from './rest.js';

export interface Github extends Host {
  /** Where its API answers, on this machine. */
  readonly api: string;
  readonly stop: () => void;
}

const TOKEN = 'een-token';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
};

const answer = async (host: Host, request: IncomingMessage): Promise<unknown> => {
  if (request.headers.authorization?.endsWith(` ${TOKEN}`) !== true) throw new Refusal(401);
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://x');
  const body = await bodyOf(request);
  if (pathname === '/graphql') return { data: answerGraphql(host, body) };
  const below = `/repos/${host.name}`;
  const path = pathname.startsWith(below) ? pathname.slice(below.length).replace(/^\//, '') : pathname;
  return answerRest(host, { method: request.method ?? '', path, query, body });
};

/** A stand-in for GitHub on this machine: its API, over a real bare repository with what stands in `content/` below a folder. */
export const startGithub = async (name: string, below: string): Promise<Github> => {
  const host: Host = { name, repository: new BareRepository(below), proposals: [] };
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, CORS).end();
    try {
      const json = JSON.stringify(await answer(host, request));
      return response.writeHead(200, { ...CORS, 'content-type': 'application/json' }).end(json);
    } catch (error) {
      if (!(error instanceof Refusal)) console.error(error);
      return response.writeHead(error instanceof Refusal ? error.status : 500, CORS).end('{}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const stop = () => {
    server.closeAllConnections();
    server.close();
    host.repository.remove();
  };
  return { ...host, api: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`, stop };
};
