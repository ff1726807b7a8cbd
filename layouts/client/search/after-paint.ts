/**
 * Does something once the browser has shown what there is now, and once for all calls until then: a letter should not have
 * to wait for what it sets going. It is told how long the browser took to show it, in milliseconds.
 */
export const afterPaint = (act: (took: number) => void): (() => void) => {
  let isAsked = false;
  const start = (frame: number) => {
    isAsked = false;
    act(performance.now() - frame);
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    // The frame comes before its paint, and a timer that is set in it after that.
    requestAnimationFrame(() => setTimeout(start, 0, performance.now()));
  };
};
