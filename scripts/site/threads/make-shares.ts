import type { Files } from '../known-pages/known-pages.js';
import type { Share, SiteMaker } from '../rendering/site-maker.js';

/** Shares that several threads take from, each the next one that nobody took. */
export interface Shares {
  readonly all: readonly Share[];
  /** The place of the next one, in memory that threads share: so none waits for an answer of another that is busy. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

export const openShares = (all: readonly Share[]): Shares => ({
  all,
  next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** Leaves nothing that anybody could take. */
export const takeAll = ({ all, next }: Shares): void => {
  Atomics.store(next, 0, all.length);
};

/** How much is in the shares that nobody took yet. */
export const leftIn = ({ all, next }: Shares): number =>
  all.slice(Atomics.load(next, 0)).reduce((sum, { paths }) => sum + paths.length, 0);

/** Makes shares until none is left, and tells of the files that were made here. */
export const makeShares = async (maker: SiteMaker, { all, next }: Shares): Promise<Files> => {
  const take = () => all[Atomics.add(next, 0, 1)];
  const made: Files[] = [];
  for (let share = take(); share !== undefined; share = take()) made.push(await maker.make(share));
  return Object.assign({}, ...made);
};
