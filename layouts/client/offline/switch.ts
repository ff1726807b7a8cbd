import { cacheName, openKept } from './kept-list.js';
import { keepEssentials } from './refresh-kept.js';

/** Where the site stands: this script lies in `assets/`. */
export const BASE = new URL('../', import.meta.url).pathname;

/** Whether this browser can keep pages at all; some only do so over a safe connection. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Takes everything from this device, and the worker with it. */
export const turnOff = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  if (registration !== undefined && new URL(registration.scope).pathname === BASE) await registration.unregister();
  await caches.delete(cacheName(BASE));
};

/** Switches keeping on, unless it is on already. When something is refused, nothing stays behind. */
export const turnOn = async (): Promise<Cache> => {
  const kept = await openKept(BASE);
  if (kept !== null) return kept;
  try {
    const cache = await caches.open(cacheName(BASE));
    await navigator.serviceWorker.register(`${BASE}sw.js`, { scope: BASE, updateViaCache: 'none' });
    await keepEssentials(cache, BASE);
    return cache;
  } catch (error) {
    await turnOff().catch(() => undefined);
    throw error;
  }
};
