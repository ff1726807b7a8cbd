/** The files of an index by their path. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** One of them; throws by its name when it is not there. */
export const fileOf = (files: IndexFiles, path: string): Uint8Array => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path}: Pagefind made none`);
  return bytes;
};
