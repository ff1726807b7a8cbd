/** Things that are loaded as they are looked up. */
export interface OnDemand<Key, Value> {
  /** What has a key. Until it is there, nothing is found. */
  readonly get: (key: Key) => Value | undefined;
  readonly isLoading: () => boolean;
  /** Does what looks things up, again until all that it looks up was there. Rejects when one could not be loaded meanwhile. */
  readonly whenLoaded: <T>(act: () => T | Promise<T>) => Promise<T>;
}

export const onDemand = <Key, Value>(load: (key: Key) => Promise<Value>): OnDemand<Key, Value> => {
  const loaded = new Map<Key, Value>();
  const loading = new Map<Key, Promise<void>>();
  const failures: unknown[] = [];
  // What could not be loaded is tried again when it is looked up again.
  const start = async (key: Key) => {
    try {
      loaded.set(key, await load(key));
    } catch (error) {
      failures.push(error);
    } finally {
      loading.delete(key);
    }
  };
  return {
    get: (key) => {
      if (!loaded.has(key) && !loading.has(key)) loading.set(key, start(key));
      return loaded.get(key);
    },
    isLoading: () => loading.size > 0,
    whenLoaded: async (act) => {
      for (;;) {
        const [had, failed] = [loaded.size, failures.length];
        const result = await act();
        await Promise.all(loading.values());
        if (failures.length > failed) throw failures.at(-1);
        if (loaded.size === had) return result;
      }
    },
  };
};
