import { expect } from 'playwright/test';
import { test } from './site-server.js';

for (const [address, kind, locale] of [
  ['/aanpakken/zaanstad/', 'Aanpak · Gemeente Zaanstad', 'nl_NL'],
  ['/lessen/zaanstad-eerst-luisteren/', 'Les · Zaanstad', 'nl_NL'],
  ['/tools/eerste-gesprek/', 'Tool', 'nl_NL'],
  ['/themas/jeugd/', 'Thema', 'nl_NL'],
  ['/en/aanpakken/zaanstad/', 'Summary · Zaanstad', 'en_GB'],
  ['/begrippen/', 'Van kloof naar verbinding', 'nl_NL'],
] as const)
  test(`who shares ${address} shares a picture that names it`, async ({ page, request }) => {
    await page.goto(address);
    const read = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await read('og:image:alt')).toContain(`${kind}: `);
    expect(await read('og:locale')).toBe(locale);
    expect(await read('og:url')).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    const picture = await request.get(new URL((await read('og:image')) ?? '').pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    expect((await picture.body()).length).toBeLessThan(60_000);
  });
