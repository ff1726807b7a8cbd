/**
 * Does something once the page is on the screen as it came, so that nobody waits for what nobody sees yet. A page in the
 * background is not shown, and does it at once; so does a browser that can't tell. https://www.w3.org/TR/paint-timing/
 */
export const whenShown = (act: () => void): void => {
  const isTold = globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint') === true;
  if (document.visibilityState === 'hidden' || !isTold) act();
  else
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      act();
    }).observe({ type: 'paint', buffered: true });
};
