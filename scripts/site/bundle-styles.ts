import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { bundleAsync, composeVisitors } from 'lightningcss';
import { leaveOutUnused } from './leave-out-unused.js';

const require = createRequire(import.meta.url);
const FOLDER = 'layouts/styles';

const isOurs = (specifier: string) => specifier.startsWith('.') || specifier.startsWith('/');

/**
 * One style sheet of our folder with all that it imports, from the NL Design System too. `fonts` maps the names used in
 * `url()` to the names under which the fonts are served; `isUsed` tells which classes of that system can be on a page.
 */
export const bundleStyles = async (
  sheet: string,
  fonts: ReadonlyMap<string, string>,
  isUsed: (className: string) => boolean,
): Promise<string> => {
  const { code } = await bundleAsync({
    filename: resolve(FOLDER, sheet),
    minify: true,
    resolver: {
      resolve: (specifier, from) =>
        isOurs(specifier) ? resolve(dirname(from), specifier) : require.resolve(specifier),
      read: (path) => readFileSync(path, 'utf8'),
    },
    visitor: composeVisitors([
      { Url: (url) => ({ ...url, url: fonts.get(url.url) ?? url.url }) },
      leaveOutUnused(isUsed),
    ]),
  });
  return Buffer.from(code).toString('utf8');
};
