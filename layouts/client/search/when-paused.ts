/** Longer than the time between two letters of somebody who types on. */
const PAUSE = 200;

/** Does something once its caller no longer calls. */
export const whenPaused = <Given extends unknown[]>(act: (...given: Given) => void): ((...given: Given) => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (...given) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, PAUSE, ...given);
  };
};
