/**
 * Does something once the browser has shown what there is now, and once for all calls until then: a letter should not have
 * to wait for what it sets going.
 */
export const afterPaint = (act: () => void): (() => void) => {
  let isAsked = false;
  const start = () => {
    isAsked = false;
    act();
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    // The frame comes before its paint, and a timer that is set in it after that.
    requestAnimationFrame(() => setTimeout(start));
  };
};
