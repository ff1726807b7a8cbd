const ACTIONS = ['pointerdown', 'keydown', 'scroll'] as const;

/** Waits with what a reader does not need yet until they do anything at all on this page. */
export const atFirstAction = (act: () => void): void => {
  const waiting = new AbortController();
  const once = () => {
    waiting.abort();
    act();
  };
  for (const action of ACTIONS) addEventListener(action, once, { signal: waiting.signal, passive: true });
};
