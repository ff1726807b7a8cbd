import { expect, type Page } from 'playwright/test';
import { test } from './site-server.js';
import { stopClock } from './stop-clock.js';

declare global {
  /** From when it is there on questions to workers wait in it; each ends once its answer was dealt with. */
  var heldQuestions: (() => Promise<void>)[] | undefined;
}

const offered = (page: Page) => page.getByRole('list', { name: 'Voorstellen' });

const typeLetters = (page: Page, letters: string) => page.getByRole('searchbox').pressSequentially(letters);

/** Time enough for letters to be shown, after which suggestions are asked for. */
const letThemBeShown = (page: Page) => page.clock.runFor(50);

/** A page with a box that is ready for letters, on which time stands still. */
const withReadyBox = async (page: Page) => {
  await page.addInitScript(() => {
    const ask = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, question: unknown) {
      if (globalThis.heldQuestions === undefined) return ask.call(this, question);
      globalThis.heldQuestions.push(() => {
        const answered = new Promise<void>((resolve) => {
          this.addEventListener('message', () => resolve(), { once: true });
        });
        ask.call(this, question);
        return answered;
      });
    };
  });
  await page.goto('/tools/');
  await stopClock(page);
  await page.getByRole('searchbox').click();
  await expect(page.getByRole('list', { name: 'Voorstellen', includeHidden: true })).toBeAttached();
};

const holdQuestions = (page: Page) =>
  page.evaluate(() => {
    globalThis.heldQuestions = [];
  });

/** A page on which suggestions stand open; what is asked from here on is held. */
const whereTheyStandOpen = async (page: Page) => {
  await withReadyBox(page);
  await typeLetters(page, 'zaan');
  await letThemBeShown(page);
  await expect(offered(page)).toBeVisible();
  await holdQuestions(page);
};

const whileTheyAreOnTheirWay = async (page: Page) => {
  await whereTheyStandOpen(page);
  await typeLetters(page, 's');
  await letThemBeShown(page);
};

const letThemCome = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const held = globalThis.heldQuestions ?? [];
    globalThis.heldQuestions = undefined;
    await Promise.all(held.map((ask) => ask()));
    return held.length;
  });

test('suggestions that come after Escape stay away', async ({ page }) => {
  await whileTheyAreOnTheirWay(page);
  await page.keyboard.press('Escape');
  expect(await letThemCome(page)).toBe(1);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(offered(page)).toBeHidden();
});

test('after Escape no suggestions are asked for of what was typed before', async ({ page }) => {
  await whereTheyStandOpen(page);
  await typeLetters(page, 's');
  await page.keyboard.press('Escape');
  await letThemBeShown(page);
  expect(await letThemCome(page)).toBe(0);
  await expect(offered(page)).toBeHidden();
});

test('suggestions that come after the box was left stay away', async ({ page }) => {
  await whileTheyAreOnTheirWay(page);
  await page.getByRole('heading', { level: 1 }).click();
  expect(await letThemCome(page)).toBe(1);
  await expect(offered(page)).toBeHidden();
});

test('suggestions that come while the box is there for them are offered', async ({ page }) => {
  await whileTheyAreOnTheirWay(page);
  expect(await letThemCome(page)).toBe(1);
  await expect(offered(page).getByRole('link').first()).toContainText('Zaanstad');
});

test('after Escape none are asked for either when none stood open yet', async ({ page }) => {
  await withReadyBox(page);
  await holdQuestions(page);
  await typeLetters(page, 'zaan');
  // As in browsers in which it does not empty the box.
  await page.getByRole('searchbox').dispatchEvent('keydown', { key: 'Escape', bubbles: true });
  await letThemBeShown(page);
  expect(await letThemCome(page)).toBe(0);
  await expect(offered(page)).toBeHidden();
});
