import { afterPaint } from './after-paint.js';
import { whenPaused } from './when-paused.js';

/** In milliseconds. A letter took 3 on average where this was measured, and 13 on the same processor slowed down four times. */
const LONG = 10;

/**
 * Does something once a typed letter is on the screen. On a device that took long for letters so far it would hold up those
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
