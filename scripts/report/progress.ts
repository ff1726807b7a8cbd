/** Tells at a terminal, or in a log, which step of a long work is under way and how long each took. */
export const createProgress = (total: number, write: (text: string) => void = (text) => process.stdout.write(text)) => {
  let done = 0;
  return async <Result>(title: string, work: () => Result | Promise<Result>): Promise<Result> => {
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
