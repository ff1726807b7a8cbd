/** Does something once, and again after a failure. */
export const once = <Result>(act: () => Promise<Result>): (() => Promise<Result>) => {
  let doing: Promise<Result> | null = null;
  return () => {
    doing ??= act().catch((error) => {
      doing = null;
      throw error;
    });
    return doing;
  };
};
