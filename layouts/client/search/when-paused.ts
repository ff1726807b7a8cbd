/** Longer than the time between two letters of somebody who types on. */
const PAUSE = 200;

/** Does something once its caller no longer calls. */
export const whenPaused = (act: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, PAUSE);
  };
};
