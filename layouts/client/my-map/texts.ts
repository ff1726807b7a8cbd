import type { Catalogue } from '../../collectable.js';
import { element } from '../elements.js';
import { loadText } from './load-text.js';
import type { MapItem } from './stored-map.js';

/** How many pages are asked for at once. */
const AT_ONCE = 4;

/** The texts of all pages in the map, hidden on a screen and shown on paper. */
export interface Texts {
  readonly node: HTMLElement;
  /** Brings the texts in line with the map; done when all of them are there. Tells how many did not come. */
  readonly show: (items: readonly MapItem[]) => Promise<number>;
  /** The text of one page; null when it did not come. */
  readonly textOf: (ref: string) => HTMLElement | null;
}

const withNote = (text: HTMLElement, note: string): HTMLElement => {
  text.querySelector('.maptekst__notitie')?.remove();
  if (note.trim() !== '')
    text.prepend(element('p', { class: 'kader maptekst__notitie' }, element('strong', {}, 'Notitie: '), note.trim()));
  return text;
};

export const createTexts = (catalogue: Catalogue, base: string): Texts => {
  const node = element('div', { class: 'mapteksten' });
  const loaded = new Map<string, HTMLElement>();

  const load = async (ref: string): Promise<void> => {
    const page = catalogue[ref];
    if (page === undefined || loaded.has(ref)) return;
    try {
      loaded.set(ref, await loadText(new URL(base + page.adres.slice(1), location.href).href));
    } catch {
      // Tried again the next time; until then the page is missing on paper, and the reader is told so.
    }
  };

  return {
    node,
    textOf: (ref) => loaded.get(ref) ?? null,
    show: async (items) => {
      const waiting = items.map(({ ref }) => ref);
      const work = async () => {
        for (let ref = waiting.shift(); ref !== undefined; ref = waiting.shift()) await load(ref);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const texts = items.flatMap(({ ref, note }) => {
        const text = loaded.get(ref);
        return text === undefined ? [] : [withNote(text, note)];
      });
      node.replaceChildren(...texts);
      return items.length - texts.length;
    },
  };
};
