import { afterPaint } from './after-paint.js';
import { whenPaused } from './when-paused.js';

/** A screen shows sixty frames a second: a letter that takes longer is seen to lag. In milliseconds. */
const FRAME = 1000 / 60;

/**
 * Does something once a typed letter is on the screen. On a device that ever took too long for one it would hold up those
 * after it: there it is done once no more of them come.
 */
export const afterLetter = (act: () => void): (() => void) => {
  let isSlow = false;
  const actLater = whenPaused(act);
  return afterPaint((took) => {
    isSlow ||= took > FRAME;
    if (isSlow) actLater();
    else act();
  });
};
