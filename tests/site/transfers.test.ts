import { expect } from 'playwright/test';
import { test } from './site-server.js';

test('an approach names what was built on it, and the diagram leads there', async ({ page }) => {
  await page.goto('/aanpakken/almere/');
  const diagram = page.getByRole('group', { name: 'Wie op wie voortbouwde, de eerste bovenaan' });
  await diagram.getByRole('link', { name: 'Amsterdam' }).click();
  await expect(page).toHaveURL(/\/aanpakken\/amsterdam\/$/);
});

test('"we use this too" leads to taking part with the relation filled in', async ({ page }) => {
  await page.goto('/aanpakken/zaanstad/');
  await page.getByRole('link', { name: 'Wij gebruiken dit ook' }).click();
  const box = page.getByRole('region', { name: 'Waar jullie op voortbouwen' });
  await expect(box.getByRole('link', { name: /Gemeente Zaanstad: Vooraf meedenken/ })).toBeVisible();
  await expect(box).toContainText('- aanpak: zaanstad');
});

test('a relation to an approach that is not there says so', async ({ page }) => {
  for (const slug of ['nergens', '../../x', '<img src=x>']) {
    await page.goto(`/meedoen/?gebaseerd_op=${encodeURIComponent(slug)}`);
    await expect(page.getByRole('region', { name: 'Waar jullie op voortbouwen' })).toContainText('die hier niet is');
  }
});
