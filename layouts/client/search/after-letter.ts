import { afterPaint } from './after-paint.js';
import { createLetterPace } from './letter-pace.js';
import { whenPaused } from './when-paused.js';

/**
 * Does something once a typed letter is on the screen. On a device that takes long for letters it would hold up those
 * after it: there it is done once no more of them come.
 */
export const afterLetter = (act: () => void): (() => void) => {
  const isSlow = createLetterPace();
  const actLater = whenPaused(act);
  return afterPaint((took) => {
    if (isSlow(took)) actLater();
    else act();
  });
};
