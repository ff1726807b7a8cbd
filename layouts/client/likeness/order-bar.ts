import { MOST_COMPARED } from '../../../scripts/content/compare/most-compared.js';
import { compareAddress } from '../../compare/compare-address.js';
import { element } from '../elements.js';

interface OrderBarHandlers {
  readonly onPlain: () => void;
  readonly onForget: () => void;
}

/** What is shown of the order that the lists are in. */
interface OrderShown {
  readonly text: string;
  readonly isOrdered: boolean;
  readonly hasWish: boolean;
}

const button = (label: string, act: () => void) => {
  const node = element('button', { type: 'button', class: 'knop-rustig' }, label);
  node.addEventListener('click', act);
  return node;
};

/** The approaches that stand first on the page. */
const firstSlugs = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-ordenen] [data-aanpak]')]
    .slice(0, MOST_COMPARED)
    .flatMap(({ dataset }) => dataset['aanpak'] ?? []);

/** Tells what the lists are ordered by, and the ways from there. */
export const createOrderBar = (base: string, { onPlain, onForget }: OrderBarHandlers) => {
  const status = element('p', { role: 'status' });
  const compare = element('a', { class: 'nl-link' }, 'Zet de bovenste naast elkaar');
  const plain = button('Gewone volgorde', onPlain);
  const forget = button('Vergeet mijn keuze', onForget);
  return {
    node: element('div', { class: 'zoals-wij__stand' }, status, compare, plain, forget),
    show: ({ text, isOrdered, hasWish }: OrderShown): void => {
      const first = isOrdered ? firstSlugs() : [];
      compare.hidden = first.length < 2;
      compare.href = base + compareAddress(first).slice(1);
      plain.hidden = !isOrdered;
      forget.hidden = !hasWish;
      status.textContent = text;
    },
    /** For who used a button that is gone. */
    focus: () => forget.focus(),
  };
};
