/** Waits after a failure for what is made at the same time: nothing may be written when the site is thrown away. */
export const besides = async <Result>(
  others: readonly Promise<unknown>[],
  work: () => Promise<Result>,
): Promise<Result> => {
  // Where the work fails, nobody asks how these went.
  for (const other of others) other.catch(() => undefined);
  try {
    return await work();
  } catch (error) {
    await Promise.allSettled(others);
    throw error;
  }
};
