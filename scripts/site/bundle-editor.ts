import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

const ENTRY = 'layouts/client/editor/editor-page.ts';
const FOLDER = 'assets/beheer';

/** Parts for fields that no schema has (code, maps, drawings) and for languages that nobody here reads. */
const NOT_USED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)|\/locales\//;
const OUR_LANGUAGE = '/nl.json';

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
  const source = join(dirname(require.resolve('@sveltia/cms')), 'assets');
  for (const name of readdirSync(source).filter((name) => !name.endsWith('.map')))
    cpSync(join(source, name), join(output, FOLDER, 'assets', name));
};

/** Writes the web editor below the output folder, complete, and returns where its script stands there. */
export const bundleEditor = async (output: string): Promise<string> => {
  const { metafile } = await build({
    entryPoints: { beheer: ENTRY },
    outdir: join(output, FOLDER),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
    plugins: [withoutUnused],
  });
  copyParts(output);
  const [path] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY) ?? [''];
  return `${FOLDER}/${basename(path)}`;
};
