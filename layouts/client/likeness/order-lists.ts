import { NO_WISH } from '../../../scripts/content/relate/likeness.js';
import { readOrder, visitOrder } from './order-address.js';
import { createOrderBar } from './order-bar.js';
import { orderList } from './order-list.js';
import { keepWish } from './stored-wish.js';
import { wishForm } from './wish-form.js';
import { isEmptyWish } from './wish-params.js';
import { NOTHING_CHOSEN, ONLY_THIS_VISIT, orderText, PARTLY_UNKNOWN, PLAIN_ORDER } from './wish-texts.js';

// What was chosen before is not asked again: a page that Back leads to stays as it was left.
const wasPlain = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'isOrdered' in state && state.isOrdered === false;

/** Puts lists of the page in the order that a reader asks for in the form above them. */
export const orderLists = (form: HTMLFormElement, places: readonly HTMLElement[]): void => {
  const choices = wishForm(form);
  const lists = places.map((place) => orderList(place, choices.sizes));
  const question = form.closest('details');
  const ask = (open: boolean) => {
    if (question !== null) question.open = open;
  };

  const show = (remark: string, staysPlain: boolean) => {
    const order = readOrder(new URLSearchParams(location.search), choices);
    const { wish } = order;
    const isOrdered = order.isOrdered && !staysPlain;
    const label = (field: keyof typeof wish) => choices.labelOf(field, wish[field]);
    for (const list of lists) {
      if (isOrdered) list.order(wish, label('thema'));
      else list.restore();
    }
    const remarks = [
      isOrdered ? orderText(label('provincie'), label('grootte'), label('thema')) : '',
      order.isPartlyUnknown ? PARTLY_UNKNOWN : '',
      order.asksPlain ? PLAIN_ORDER : '',
      remark,
    ];
    bar.show({ text: remarks.filter((text) => text !== '').join(' '), isOrdered, hasWish: !isEmptyWish(wish) });
    history.replaceState({ isOrdered }, '');
    return { wish, isOrdered };
  };

  /** What was chosen stands in a sentence below, so the questions make room for the list. */
  const open = (staysPlain: boolean) => {
    const { wish, isOrdered } = show('', staysPlain);
    // Who chose before this script was there keeps that choice.
    if (!isEmptyWish(wish)) choices.fill(wish);
    if (isOrdered) ask(false);
  };

  const bar = createOrderBar(form.dataset['zoalsWij'] ?? '/', {
    onPlain: () => {
      visitOrder(readOrder(new URLSearchParams(location.search), choices).wish, true);
      show('', false);
      ask(true);
      bar.focus();
    },
    onForget: () => {
      keepWish(NO_WISH);
      choices.fill(NO_WISH);
      visitOrder(NO_WISH);
      show('', false);
      ask(true);
      form.querySelector('select')?.focus();
    },
  });
  (question ?? form).after(bar.node);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wish = choices.read();
    if (isEmptyWish(wish)) {
      show(NOTHING_CHOSEN, false);
      return;
    }
    const lasts = keepWish(Object.fromEntries(choices.fields.map((field) => [field, wish[field]])));
    visitOrder(wish);
    show(lasts ? '' : ONLY_THIS_VISIT, false);
    ask(false);
    question?.querySelector('summary')?.focus();
  });
  addEventListener('popstate', ({ state }) => open(wasPlain(state)));
  open(false);
};
