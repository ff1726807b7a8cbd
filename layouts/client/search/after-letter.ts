import { afterPaint } from './after-paint.js';
import { whenPaused } from './when-paused.js';

/** Half the time that a screen of sixty frames a second has for each; in milliseconds. */
const LONG = 1000 / 60 / 2;

/**
 * Does something once a typed letter is on the screen. On a device that mostly took long for one it would hold up those
 * after it: there it is done once no more of them come.
 */
export const afterLetter = (act: () => void): (() => void) => {
  let [letters, taken] = [0, 0];
  const actLater = whenPaused(act);
  return afterPaint((took) => {
    letters++;
    taken += took;
    if (taken / letters > LONG) actLater();
    else act();
  });
};
