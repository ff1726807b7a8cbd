import type { Engine } from '../../../scripts/search/query/find.js';
import { RANKING } from '../../../scripts/search/query/weights.js';
import type { Pagefind, SearchResponse } from './pagefind.js';

const idsOf = ({ results }: SearchResponse): ReadonlySet<string> => new Set(results.map(({ id }) => id));

/**
 * Pagefind as what looks terms up. It also finds longer words that begin with a term, so where there are such words, the
 * records are held against those of an exact search.
 */
export const createEngine = (pagefind: Pagefind, size: number): Engine => {
  const cache = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const exact = async (text: string) => idsOf(await pagefind.search(`"${text}"`, {}));
  const together = async (text: string) => {
    const [first = new Set<string>(), ...rest] = await Promise.all(text.split('+').map(exact));
    const ids = [...first].filter((id) => rest.every((others) => others.has(id)));
    return new Map(ids.map((id) => [id, RANKING.phrase]));
  };
  const word = async (text: string) => {
    const [scored, ids] = await Promise.all([pagefind.search(text, {}), exact(text)]);
    return new Map(scored.results.filter(({ id }) => ids.has(id)).map(({ id, score }) => [id, score]));
  };
  const score = (text: string) => {
    const known = cache.get(text) ?? (/[ +]/.test(text) ? together(text) : word(text));
    cache.set(text, known);
    return known;
  };
  return { score, size };
};
