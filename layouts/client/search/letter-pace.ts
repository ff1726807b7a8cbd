/**
 * In milliseconds. Answered after each letter, letters took 2.5 on average where this was measured, and on the same
 * processor slowed down two and four times 5 and 10; answered after a pause 1.4, 3.3 and 5.7.
 */
const LONG = 8;
const SHORT = 4;

/**
 * Whether letters take long on this device, told how long each of them took. Where they do they take less of what is then
 * put off, so that it has to be much less before they no longer do.
 */
export const createLetterPace = (): ((took: number) => boolean) => {
  let [letters, taken, isSlow] = [0, 0, false];
  return (took) => {
    letters++;
    taken += took;
    isSlow = taken / letters > (isSlow ? SHORT : LONG);
    return isSlow;
  };
};
