import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Browser scripts to bundle: each entry by the name that its file begins with. */
export interface Bundle<Name extends string> {
  readonly entries: Readonly<Record<Name, string>>;
  /** The site that is being made. */
  readonly output: string;
  /** The folder below it. */
  readonly folder: string;
  readonly plugins?: Plugin[];
}

/** Writes browser scripts, whose names change with what they are, and returns where a source stands in the site. */
export const bundleForBrowsers = async <Name extends string>({
  entries,
  output,
  folder,
  plugins = [],
}: Bundle<Name>): Promise<(name: Name) => string> => {
  const { metafile } = await build({
    entryPoints: entries,
    outdir: join(output, folder),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
    plugins,
  });
  return (name) => {
    const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entries[name]);
    return `${folder}/${basename(made?.[0] ?? '')}`;
  };
};
