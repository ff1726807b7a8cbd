import { z } from 'zod';
import type { ByteCache } from '../../cache/byte-cache.js';
import { digestOf } from './digest-of.js';
import type { Recall } from './recall.js';

/** Values kept from run to run, each by the digest of its subject. */
export interface KeptValues<Value> {
  readonly recall: Recall<Value>;
  /** What is known by a digest; null when nothing is. */
  readonly find: (digest: string) => Value | null;
  readonly keep: (digest: string, value: Value) => void;
  /** Keeps what was asked for since it was opened, and forgets the rest. */
  readonly save: () => void;
}

const read = <Value>(cache: ByteCache, key: string, schema: z.ZodType<Value>): ReadonlyMap<string, Value> => {
  const bytes = cache.recall(key);
  if (bytes === null) return new Map();
  return new Map(Object.entries(z.record(z.string(), schema).parse(JSON.parse(Buffer.from(bytes).toString('utf8')))));
};

const openDrawer = <Value>(cache: ByteCache, key: string, schema: z.ZodType<Value>) => {
  const before = read(cache, key, schema);
  const used = new Map<string, Value>();
  let isNew = false;
  return {
    find: (digest: string): Value | null => {
      const known = used.get(digest) ?? before.get(digest);
      if (known === undefined) return null;
      used.set(digest, known);
      return known;
    },
    keep: (digest: string, value: Value): void => {
      isNew = true;
      used.set(digest, value);
    },
    save: () => {
      if (isNew || used.size !== before.size) cache.keep(key, Buffer.from(JSON.stringify(Object.fromEntries(used))));
    },
  };
};

/**
 * Opens the values of a name, which JSON must be able to hold. They lie in sixteen drawers by how their digest begins, so
 * that a change of one value writes little anew, however many there are.
 */
export const openKeptValues = <Value>(cache: ByteCache, name: string, schema: z.ZodType<Value>): KeptValues<Value> => {
  const drawers = new Map<string, ReturnType<typeof openDrawer<Value>>>();
  const drawerOf = (digest: string) => {
    const letter = digest.slice(0, 1);
    const drawer = drawers.get(letter) ?? openDrawer(cache, `${name} ${letter}`, schema);
    drawers.set(letter, drawer);
    return drawer;
  };
  const find = (digest: string) => drawerOf(digest).find(digest);
  const keep = (digest: string, value: Value) => drawerOf(digest).keep(digest, value);
  return {
    find,
    keep,
    recall: (subject, make) => {
      const digest = digestOf(subject);
      const known = find(digest);
      if (known !== null) return known;
      const value = make();
      keep(digest, value);
      return value;
    },
    save: () => {
      for (const { save } of drawers.values()) save();
    },
  };
};
