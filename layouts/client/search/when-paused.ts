/** Longer than the time between two letters of somebody who types on, shorter than what is felt as waiting. */
const PAUSE = 200;

/**
 * Does something once its caller no longer calls. While somebody types, each letter is shown before anything is looked up:
 * on a slow phone a look-up takes longer than the time between two letters.
 */
export const whenPaused = (act: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, PAUSE);
  };
};
