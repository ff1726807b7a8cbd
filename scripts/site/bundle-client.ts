import { basename } from 'node:path';
import { build } from 'esbuild';

/** The browser scripts that pages name themselves; what these load further is cut off as files of their own. */
const ENTRIES = { site: 'layouts/client/site.ts', search: 'layouts/client/search/search-page.ts' } as const;

export type ClientScripts = Readonly<Record<keyof typeof ENTRIES, string>>;

/** Writes the browser scripts into `assets/` below the output folder and returns where each entry stands there. */
export const bundleClient = async (output: string): Promise<ClientScripts> => {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    outdir: `${output}/assets`,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
  });
  const addressOf = (entry: string): string => {
    const [path] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [''];
    return `assets/${basename(path)}`;
  };
  return { site: addressOf(ENTRIES.site), search: addressOf(ENTRIES.search) };
};
