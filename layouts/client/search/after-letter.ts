import { onceTold } from '../once-told.js';
import { afterPaint } from './after-paint.js';
import { whenPaused } from './when-paused.js';

/**
 * Does something once a typed letter is on the screen. Where one task of this page took 50 ms already, it would hold up the
 * letters after it: such a device does it once no more of them come. https://www.w3.org/TR/longtasks-1/
 */
export const afterLetter = (act: () => void): (() => void) => {
  let isSlow = false;
  onceTold('longtask', () => {
    isSlow = true;
  });
  const [soon, later] = [afterPaint(act), whenPaused(act)];
  return () => (isSlow ? later() : soon());
};
