/** Does something once the browser tells of such an entry, or has told of one before; false where it never tells. */
export const onceTold = (type: 'paint' | 'longtask', act: () => void): boolean => {
  if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes(type) !== true) return false;
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    act();
  }).observe({ type, buffered: true });
  return true;
};
