import type { Choice, Chosen } from '../../compare/comparable.js';
import { loadJson } from './load-json.js';

/** What can be compared, asked for once. What failed is asked for again the next time. */
export interface CompareData {
  readonly choices: () => Promise<readonly Choice[]>;
  readonly compared: (slugs: readonly string[]) => Promise<readonly Chosen[]>;
  /** Begins to load what is likely to be asked for. Which of it exists is not known yet. */
  readonly ahead: (slugs: readonly string[]) => void;
}

const remember = <Content>(load: (name: string) => Promise<Content>) => {
  const known = new Map<string, Promise<Content>>();
  return (name: string): Promise<Content> => {
    const asked = known.get(name) ?? load(name);
    known.set(name, asked);
    return asked.catch((error) => {
      known.delete(name);
      throw error;
    });
  };
};

export const createCompareData = (folder: string): CompareData => {
  const choices = remember((name) => loadJson<Choice[]>(`${folder}${name}.json`));
  const comparable = remember((slug) => loadJson<Chosen>(`${folder}aanpak/${slug}.json`));
  return {
    choices: () => choices('keuzes'),
    compared: (slugs) => Promise.all(slugs.map(comparable)),
    ahead: (slugs) => {
      for (const slug of slugs) comparable(slug).catch(() => undefined);
    },
  };
};
