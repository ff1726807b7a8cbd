import { onceTold } from './once-told.js';

/**
 * Does something once the page is on the screen as it came, so that nobody waits for what nobody sees yet. A page in the
 * background is not shown, and does it at once; so does a browser that can't tell. https://www.w3.org/TR/paint-timing/
 */
export const whenShown = (act: () => void): void => {
  if (document.visibilityState === 'hidden' || !onceTold('paint', act)) act();
};
