const plainFetch = globalThis.fetch;
let gone = 0;

// Pagefind passes over a file that is not there, and then finds less without a word of it.
globalThis.fetch = async (...asked) => {
  const response = await plainFetch(...asked);
  if (response.status === 404) gone++;
  return response;
};

/** Whether a file was asked for in this worker that is not there: the site was made anew since. */
export const areFilesGone = (): boolean => gone > 0;
