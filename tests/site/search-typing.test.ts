import { expect } from 'playwright/test';
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

test('where the screen takes long to show a letter, it is searched for once no more letters come', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.questions = 0;
    const ask = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, question: unknown) {
      globalThis.questions++;
      return ask.call(this, question);
    };
  });
  await page.goto('/zoeken/');
  await page.locator('#zoek-pagina').focus();
  const askedAtLetter = await page.locator('#zoek-pagina').evaluate(async (box: HTMLInputElement) => {
    box.value = 'gemeente';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) =>
      requestAnimationFrame((frame) => {
        while (performance.now() < frame + 50);
        setTimeout(resolve);
      }),
    );
    return globalThis.questions;
  });
  expect(askedAtLetter).toBe(0);
  await expect(page.getByRole('status')).toContainText('“gemeente”');
});
