import { expect, type Page } from 'playwright/test';
import { test } from './site-server.js';

const MONDAY = new Date('2027-03-01T09:00:00');
const MONDAY_LATER = new Date('2027-03-01T12:30:00');
const TUESDAY = new Date('2027-03-02T09:00:00');

/** Leaves two changes out of what the site tells, as if they were not made yet. */
const beforeTwoChanges = (page: Page) =>
  page.route('**/data/nieuw.json', async (route) => {
    const response = await route.fetch();
    const keys: string[] = await response.json();
    await route.fulfill({ response, json: keys.slice(2) });
  });

const marks = (page: Page) => page.getByText('Nieuw voor jou');

test('what came since the visit before is counted on the home page and marked in the list, all through the visit', async ({
  page,
}) => {
  await page.clock.setFixedTime(MONDAY);
  await beforeTwoChanges(page);
  const noted = page.waitForResponse('**/data/nieuw.json');
  await page.goto('/tools/');
  // Nothing is asked for before a reader who is new here does something.
  await page.keyboard.press('Tab');
  await noted;
  const notedAgain = page.waitForResponse('**/data/nieuw.json');
  await page.goto('/nieuw/');
  await notedAgain;
  await expect(page.getByRole('status')).toContainText('Kom je later terug?');
  await expect(marks(page)).toHaveCount(0);

  await page.unroute('**/data/nieuw.json');
  await page.clock.setFixedTime(TUESDAY);
  await page.goto('/');
  await expect(page.getByText('2 nieuw sinds je vorige bezoek')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Wat is nieuw' }).click();
  await expect(page.getByRole('status')).toContainText('2 nieuw sinds je vorige bezoek op 1 maart 2027');
  await expect(marks(page)).toHaveCount(2);
  await page.reload();
  await expect(marks(page)).toHaveCount(2);
});

test('a visit goes on over lunch: what came in the meantime is not counted as seen', async ({ page }) => {
  const visit = async (time: Date) => {
    await page.clock.setFixedTime(time);
    // What is said at a first visit is there before what is on the site is noted.
    const noted = page.waitForResponse('**/data/nieuw.json');
    await page.goto('/nieuw/');
    await noted;
    await expect(page.getByRole('status')).toContainText('Kom je later terug?');
  };
  await beforeTwoChanges(page);
  await visit(MONDAY);
  await visit(MONDAY_LATER);
});

test('what is said at a first visit is there at once, whatever is still to be asked for', async ({ page }) => {
  await page.route('**/data/nieuw.json', () => undefined);
  await page.goto('/nieuw/');
  await expect(page.getByRole('status')).toContainText('Kom je later terug?');
});

test('where the browser keeps nothing the page says so and the list is complete', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('geweigerd', 'SecurityError');
      },
    });
  });
  await page.goto('/nieuw/');
  await expect(page.getByRole('status')).toContainText('Je browser bewaart niets');
  expect(await page.locator('main').getByRole('listitem').count()).toBeGreaterThan(50);
  await page.goto('/');
  await expect(page.getByText('sinds je vorige bezoek')).toHaveCount(0);
});

test('nonsense in the storage and storage that is full stop nothing', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('gezien', '{"current":[1,2');
    Storage.prototype.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await page.goto('/nieuw/');
  await expect(page.getByRole('status')).toContainText('Je browser bewaart niets');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is reached from every page and is complete, newest first', async ({ page }) => {
    await page.goto('/begrippen/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Wat is nieuw' }).click();
    const days = await page
      .getByRole('main')
      .locator('h2 time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
    await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
  });
});
