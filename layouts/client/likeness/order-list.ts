import {
  byLikeness,
  likenessOf,
  likenessText,
  type Reason,
  type Traits,
  type Wish,
} from '../../../scripts/content/relate/likeness.js';
import { element } from '../elements.js';

const wordsIn = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '');

const traitsOf = ({ dataset }: HTMLElement): Traits => ({
  provincies: wordsIn(dataset['provincies']),
  groottes: wordsIn(dataset['groottes']),
  themas: wordsIn(dataset['themas']),
});

/** A region stands under each of its provinces; in one list once is enough. */
const eachOnce = (items: readonly HTMLElement[]): HTMLElement[] => {
  const addressOf = (item: HTMLElement) => item.querySelector('a')?.href;
  return items.filter((item, index) => items.findIndex((other) => addressOf(other) === addressOf(item)) === index);
};

const withReason = (item: HTMLElement, reasons: readonly Reason[], thema: string): HTMLElement => {
  const copy = document.importNode(item, true);
  if (reasons.length === 0) return copy;
  const reason = element('p', { class: 'lijkt' }, likenessText(reasons, thema));
  const place = copy.querySelector('.kicker');
  if (place === null) copy.append(reason);
  else place.after(reason);
  return copy;
};

export interface OrderedList {
  /** Most alike first, with the reason beside each. */
  readonly order: (wish: Wish, thema: string) => void;
  /** As the page came. */
  readonly restore: () => void;
}

/** A list of the page that can be put in another order; nothing in it is ever left out. */
export const orderList = (list: HTMLElement, sizes: readonly string[]): OrderedList => {
  const before = [...list.childNodes];
  const items = eachOnce([...list.querySelectorAll<HTMLElement>('[data-groottes]')]);
  let isOrdered = false;
  return {
    order: (wish, thema) => {
      isOrdered = true;
      const ordered = byLikeness(items, (item) => likenessOf(traitsOf(item), wish, sizes));
      const shown = ordered.map(({ item, reasons }) => withReason(item, reasons, thema));
      list.replaceChildren(
        ...(items[0]?.tagName === 'LI' ? [element('ol', { class: 'lijkt-lijst' }, ...shown)] : shown),
      );
    },
    restore: () => {
      if (isOrdered) list.replaceChildren(...before);
      isOrdered = false;
    },
  };
};
