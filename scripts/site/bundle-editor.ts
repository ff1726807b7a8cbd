import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleForBrowsers } from './bundle-for-browsers.js';
import { withoutThirdParties } from './editor-source.js';

const require = createRequire(import.meta.url);

const ENTRY = 'layouts/client/editor/editor-page.ts';
const FOLDER = 'assets/beheer';

/** Parts for fields that no schema has (code, maps, drawings) and for languages that nobody here reads. */
const NOT_USED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)|\/locales\//;
const OUR_LANGUAGE = '/nl.json';

const assetsOfEditor = () => join(dirname(require.resolve('@sveltia/cms')), 'assets');

/** As the page of the editor sees it, whatever the base path of the site is. */
const FONTS_FROM_PAGE = `../${FOLDER}/assets`;

const onlyFromHere: Plugin = {
  name: 'only-from-here',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: withoutThirdParties(readFileSync(path, 'utf8'), assetsOfEditor(), FONTS_FROM_PAGE),
    })),
};

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: NOT_USED }, ({ path }) =>
      path.endsWith(OUR_LANGUAGE) ? null : { path: 'unused', namespace: 'unused' },
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {}' }));
  },
};

/** Fonts and decoders, which the editor looks for in a folder beside its scripts; their names change with what they are. */
const copyParts = (output: string) => {
  const source = assetsOfEditor();
  for (const name of readdirSync(source).filter((name) => !name.endsWith('.map')))
    cpSync(join(source, name), join(output, FOLDER, 'assets', name));
};

/** Writes the web editor below the output folder, complete, and returns where its script stands there. */
export const bundleEditor = async (output: string): Promise<string> => {
  const { addressOf } = await bundleForBrowsers({
    entries: { beheer: ENTRY },
    output,
    folder: FOLDER,
    plugins: [withoutUnused, onlyFromHere],
  });
  copyParts(output);
  return addressOf('beheer');
};
