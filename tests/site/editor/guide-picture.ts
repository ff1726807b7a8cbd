import { join } from 'node:path';
import type { Page } from 'playwright/test';

const FOLDER = 'content/paginas/handleiding-begeleider';

/** Makes a picture of the guide anew, when asked with `GUIDE_PICTURES=1`: it shows what the test went through. */
export const guidePicture = async (page: Page, name: string): Promise<void> => {
  if (process.env['GUIDE_PICTURES'] !== '1') return;
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
};
