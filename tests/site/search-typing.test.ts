import { expect, type Locator, type Page } from 'playwright/test';
import { test } from './site-server.js';
import { A_PAUSE, stopClock } from './stop-clock.js';

declare global {
  /** How many questions went to workers. */
  var questions: number;
}

test('while a reader types five hits are shown, and when they pause the others', async ({ page }) => {
  await page.goto('/zoeken/');
  await stopClock(page);
  const items = page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem');
  await page.locator('#zoek-pagina').pressSequentially('gemeente');
  await page.clock.runFor(50);
  await expect(page.getByRole('status')).toContainText('“gemeente”');
  await expect(items).toHaveCount(5);
  const first = await items.allTextContents();
  await page.clock.runFor(A_PAUSE);
  await expect(items).toHaveCount(10);
  expect((await items.allTextContents()).slice(0, 5)).toEqual(first);
});

test('more hits of what was typed before come in the way of no search', async ({ page }) => {
  await page.goto('/zoeken/');
  await stopClock(page);
  const status = page.getByRole('status');
  const items = page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem');
  const box = page.locator('#zoek-pagina');
  const type = async (text: string) => {
    await box.fill(text);
    await page.clock.runFor(50);
  };
  await type('gemeente');
  await expect(items).toHaveCount(5);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await type('schulden');
  await type('eenzaamheid');
  await page.clock.runFor(A_PAUSE);
  release();
  await expect(status).toContainText('“eenzaamheid”');
  await page.clock.runFor(A_PAUSE);
  await expect(page.getByRole('list', { name: 'Zoekresultaten' })).not.toHaveAttribute('aria-busy');
  await expect(items.first()).toContainText(/eenzaam/i);
});

/** From here on every letter takes the screen longer than it has. */
const slowScreen = (page: Page) =>
  page.evaluate(() => {
    const now = performance.now.bind(performance);
    let late = 0;
    performance.now = () => now() + late;
    // After what the box itself does in a frame.
    addEventListener('input', () =>
      requestAnimationFrame(() => {
        late += 20;
      }),
    );
  });

const countQuestions = (page: Page) =>
  page.addInitScript(() => {
    globalThis.questions = 0;
    const ask = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, question: unknown) {
      globalThis.questions++;
      return ask.call(this, question);
    };
  });

/** The box, once all that listens to it is there. */
const boxOnSlowScreen = async (page: Page): Promise<Locator> => {
  await countQuestions(page);
  await page.goto('/zoeken/');
  const box = page.locator('#zoek-pagina');
  await box.focus();
  await expect(page.getByRole('list', { name: 'Voorstellen', includeHidden: true })).toBeAttached();
  await stopClock(page);
  await slowScreen(page);
  return box;
};

const questionsOf = (page: Page) => page.evaluate(() => globalThis.questions);

test('where the screen takes long for letters, it is searched for once no more of them come', async ({ page }) => {
  const box = await boxOnSlowScreen(page);
  for (const letter of 'gemeente') {
    await box.pressSequentially(letter);
    await page.clock.runFor(150);
  }
  expect(await questionsOf(page)).toBe(0);
  await page.clock.runFor(A_PAUSE);
  await expect(page.getByRole('status')).toContainText('“gemeente”');
});

test('where the screen takes long for letters, no more comes of what was found before while they come', async ({
  page,
}) => {
  const box = await boxOnSlowScreen(page);
  const items = page.getByRole('list', { name: 'Zoekresultaten' }).getByRole('listitem');
  await box.pressSequentially('gemeente');
  await page.clock.runFor(250);
  await expect(items).toHaveCount(5);
  const asked = await questionsOf(page);
  for (const letter of ' en wijk') {
    await box.pressSequentially(letter);
    await page.clock.runFor(150);
  }
  expect(await questionsOf(page)).toBe(asked);
  await expect(items).toHaveCount(5);
  await page.clock.runFor(A_PAUSE);
  await expect(page.getByRole('status')).toContainText('“gemeente en wijk”');
});
