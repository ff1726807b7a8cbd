/** What a proposal touches: texts that can be checked here, and files that someone who maintains the code has to see. */
export interface Touched {
  readonly content: readonly string[];
  readonly other: readonly string[];
}

/** Sorts changed paths; a path that is not plainly below the content folder counts as the rest. */
export const sortChanges = (paths: readonly string[]): Touched => {
  const isContent = (path: string) => path.startsWith('content/') && !path.split('/').includes('..');
  return { content: paths.filter(isContent), other: paths.filter((path) => !isContent(path)) };
};
