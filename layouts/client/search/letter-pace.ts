/**
 * In milliseconds. Answered after each letter, letters took 2.5 on average where this was measured, and on the same
 * processor slowed down two and four times 5 and 10; answered after a pause 1.4, 2 and 4.
 */
const LONG = 8;
const SHORT = 2.5;

/** So many letters tell how it is now, and one of them that took very long no more than this. */
const RECENT = 8;
const MOST = 20;

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Whether letters take long on this device, told how long each of them took. Where they do they take less of what is then
 * put off, so that it has to be much less before they no longer do.
 */
export const createLetterPace = (): ((took: number) => boolean) => {
  let recent: readonly number[] = [];
  let isSlow = false;
  return (took) => {
    recent = [...recent, Math.min(took, MOST)].slice(-RECENT);
    isSlow = mean(recent) > (isSlow ? SHORT : LONG);
    return isSlow;
  };
};
