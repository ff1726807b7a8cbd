import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';

const require = createRequire(import.meta.url);
const ENTRY = 'layouts/styles/main.css';

const isOurs = (specifier: string) => specifier.startsWith('.') || specifier.startsWith('/');

/**
 * One style sheet from ours and those of the NL Design System. `theme` holds the network's colours; `fonts` maps the
 * names used in `url()` to the names under which the fonts are served.
 */
export const bundleStyles = async (theme: string, fonts: ReadonlyMap<string, string>): Promise<string> => {
  const { code } = await bundleAsync({
    filename: resolve(ENTRY),
    minify: true,
    resolver: {
      resolve: (specifier, from) =>
        isOurs(specifier) ? resolve(dirname(from), specifier) : require.resolve(specifier),
      read: (path) => readFileSync(path, 'utf8'),
    },
    visitor: {
      Url: (url) => ({ ...url, url: fonts.get(url.url) ?? url.url }),
    },
  });
  return `@layer tokens, components, compositions, blocks, utilities;${theme.replaceAll(/\n\s*/g, '')}${Buffer.from(code).toString('utf8')}`;
};
