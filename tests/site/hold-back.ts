import type { Page } from 'playwright/test';

/** Holds back files, as a slow network does, until what it returns is called. */
export const holdBack = async (page: Page, files: string): Promise<() => void> => {
  const held: (() => void)[] = [];
  let isReleased = false;
  await page.route(files, async (route) => {
    if (!isReleased) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  return () => {
    isReleased = true;
    for (const resume of held) resume();
  };
};
