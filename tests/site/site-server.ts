import { test as base } from 'playwright/test';
import { serveFolder } from '../../scripts/site/serve-folder.js';

/** A test with the built site (`TEST_SITE`) served on loopback, one server for each worker. */
export const test = base.extend<{ hosts: string[]; noForeignRequests: undefined }, { siteAddress: string }>({
  // Others that a test lets the page ask something of.
  hosts: [[], { option: true }],
  siteAddress: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern
    async ({}, use) => {
      const server = serveFolder(process.env['TEST_SITE'] ?? '_site', '/');
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      await use(`http://127.0.0.1:${port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteAddress }, use) => use(siteAddress),
  noForeignRequests: [
    async ({ page, siteAddress, hosts }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const own = [siteAddress, 'blob:', ...hosts];
        if (!own.some((start) => request.url().startsWith(start))) foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      const cookies = await page.context().cookies();
      if (cookies.length > 0) throw new Error(`Cookies: ${cookies.map(({ name }) => name).join(', ')}`);
      if (foreign.length > 0) throw new Error(`Requests to others: ${foreign.join(', ')}`);
      if (errors.length > 0) throw new Error(`Errors in the console: ${errors.join('; ')}`);
    },
    { auto: true },
  ],
});

/** One page of each type, the fullest there is. */
export const PAGES = [
  '/',
  '/zoeken/?q=terugkoppeling',
  '/aanpakken/',
  '/aanpakken/leeuwarden/',
  '/lessen/',
  '/lessen/wat-niet-werkte/',
  '/lessen/patronen/',
  '/lessen/zaanstad-eerst-luisteren/',
  '/themas/',
  '/themas/armoede-en-schulden/',
  '/gemeenten/',
  '/gemeenten/zaanstad/',
  '/gemeenten/ijmond/',
  '/fasen/vertalen/',
  '/tools/',
  '/tools/vergoeding-en-uitkering/',
  '/cohorten/',
  '/cohorten/2023/',
  '/sessies/',
  '/sessies/2023-2/',
  '/begrippen/',
  '/begrippen/ervaringskennis/',
  '/vergelijken/?a=meppel&b=rhenen',
  '/vergelijken/armoede-en-schulden/',
  '/vergelijken/armoede-en-schulden/pagina/2/',
  '/data/',
  '/nieuw/',
  '/mijn-map/',
  '/offline/',
  '/en/',
  '/en/aanpakken/zaanstad/',
  '/meedoen/',
  '/404.html',
] as const;
