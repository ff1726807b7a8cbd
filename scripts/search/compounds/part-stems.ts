import { rootOf, stemOf } from '../language/stem.js';
import type { CompoundPart } from './split-compound.js';

/**
 * The stems and roots under which a compound can be found besides its own: of each part, and of each run of neighbouring parts
 * (`schuld`, `hulp`, `verlening`, `schuldhulp`, `hulpverlening`). Empty for a word that is no compound.
 */
export const partStems = (parts: readonly CompoundPart[]): string[] => {
  const stems = new Set<string>();
  for (let from = 0; from < parts.length; from++) {
    let run = '';
    for (let to = from; to < parts.length; to++) {
      run += parts[to]?.part ?? '';
      if (to - from + 1 < parts.length) stems.add(stemOf(run)).add(rootOf(run));
      run += parts[to]?.link ?? '';
    }
  }
  return [...stems];
};
