/** Does one step of a long work, and tells so. */
export type Step = <Result>(title: string, work: () => Result | Promise<Result>) => Promise<Result>;

/** Tells at a terminal, or in a log, which step of a long work is under way and how long each took. */
export const createProgress = (
  total: number,
  write: (text: string) => void = (text) => process.stdout.write(text),
): Step => {
  let done = 0;
  return async (title, work) => {
    done++;
    write(`[${done}/${total}] ${title} … `);
    const start = performance.now();
    try {
      const result = await work();
      write(`klaar (${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s)\n`);
      return result;
    } catch (error) {
      write('mislukt\n');
      throw error;
    }
  };
};
