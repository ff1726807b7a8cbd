// Runs beside the pages of a reader who switched it on, as `sw.js` at the root of the site.
import { answer } from './answer.js';
import { openKept } from './kept-list.js';

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: RequestEvent) => void): void;
}

declare const self: WorkerScope;

const base = new URL('./', self.location.href).pathname;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(() => undefined));
  event.respondWith(
    openKept(base).then(
      (cache) => (cache === null ? fetch(request) : answer(request, { cache, base, later })),
      () => fetch(request),
    ),
  );
});
