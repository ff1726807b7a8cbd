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
  /** Names that stand for a piece of code. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Browser scripts as they stand in the site. */
export interface Bundled<Name extends string> {
  readonly addressOf: (name: Name) => string;
  /** The files that a script can't do without, so that a browser need not find them one after the other. */
  readonly neededBy: (name: Name) => readonly string[];
}

/** Writes browser scripts, whose names change with what they are. */
export const bundleForBrowsers = async <Name extends string>({
  entries,
  output,
  folder,
  plugins = [],
  define = {},
}: Bundle<Name>): Promise<Bundled<Name>> => {
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
    define: { ...define },
  });
  const madeOf = (name: Name): string =>
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entries[name])?.[0] ?? '';
  const importedBy = (made: string): string[] =>
    (metafile.outputs[made]?.imports ?? [])
      .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
      .flatMap(({ path }) => [path, ...importedBy(path)]);
  const addressAt = (made: string) => `${folder}/${basename(made)}`;
  return {
    addressOf: (name) => addressAt(madeOf(name)),
    neededBy: (name) => [...new Set(importedBy(madeOf(name)))].map(addressAt),
  };
};
