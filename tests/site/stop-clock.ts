import type { Page } from 'playwright/test';

/** Longer than a pause between two letters, in milliseconds. */
export const A_PAUSE = 1000;

/** From here on time in the page only passes when it is told to. */
export const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(A_PAUSE);
};
