import { NO_WISH, type Wish } from '../../../scripts/content/relate/likeness.js';
import { element } from '../elements.js';
import { orderList } from './order-list.js';
import { keepWish, storedWish } from './stored-wish.js';
import { type WishForm, wishForm } from './wish-form.js';
import { isEmptyWish, readWish, WISH_PARAMS, writeWish } from './wish-params.js';
import { NOTHING_CHOSEN, ONLY_THIS_VISIT, orderText, PARTLY_UNKNOWN, PLAIN_ORDER } from './wish-texts.js';

const ORDER = 'volgorde';
const PLAIN = 'gewoon';

const params = () => new URLSearchParams(location.search);

const askedFor = (field: keyof Wish) => params().get(WISH_PARAMS[field]) ?? '';

/** A visit to this page with another order, which Back undoes. */
const visit = (change: (next: URLSearchParams) => void) => {
  const next = params();
  for (const name of [...Object.values(WISH_PARAMS), ORDER]) next.delete(name);
  change(next);
  const text = next.toString();
  history.pushState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}`);
};

const sentence = (wish: Wish, { labelOf }: WishForm) =>
  orderText(labelOf('provincie', wish.provincie), labelOf('grootte', wish.grootte), labelOf('thema', wish.thema));

const orderButton = (label: string, act: () => void) => {
  const button = element('button', { type: 'button', class: 'knop-rustig' }, label);
  button.addEventListener('click', act);
  return button;
};

const startLists = (form: HTMLFormElement, places: readonly HTMLElement[]): void => {
  const choices = wishForm(form);
  const lists = places.map((place) => orderList(place, choices.sizes));
  const status = element('p', { role: 'status' });
  const plain = orderButton('Gewone volgorde', () => {
    visit((next) => next.set(ORDER, PLAIN));
    show();
  });
  const forget = orderButton('Vergeet mijn keuze', () => {
    keepWish(NO_WISH);
    visit(() => {});
    show();
    form.querySelector('select')?.focus();
  });
  form.after(element('div', { class: 'zoals-wij__stand' }, status, plain, forget));

  const isPartlyUnknown = (wish: Wish) => choices.fields.some((field) => askedFor(field) !== '' && wish[field] === '');

  const show = (remark = '') => {
    const asked = readWish(params(), choices.isKnown);
    const wish = isEmptyWish(asked) ? storedWish(choices.isKnown) : asked;
    const isOrdered = !isEmptyWish(wish) && params().get(ORDER) !== PLAIN;
    choices.fill(wish);
    for (const list of lists) {
      if (isOrdered) list.order(wish, choices.labelOf('thema', wish.thema));
      else list.restore();
    }
    plain.hidden = !isOrdered;
    forget.hidden = isEmptyWish(wish);
    const remarks = [
      isOrdered ? sentence(wish, choices) : '',
      isPartlyUnknown(asked) ? PARTLY_UNKNOWN : '',
      remark === '' && params().get(ORDER) === PLAIN ? PLAIN_ORDER : remark,
    ];
    status.textContent = remarks.filter((text) => text !== '').join(' ');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wish = choices.read();
    if (isEmptyWish(wish)) return show(NOTHING_CHOSEN);
    const lasts = keepWish(Object.fromEntries(choices.fields.map((field) => [field, wish[field]])));
    visit((next) => writeWish(next, wish));
    show(lasts ? '' : ONLY_THIS_VISIT);
  });
  addEventListener('popstate', () => show());
  show();
};

/** Lets a reader say once what their municipality is like, and puts the lists of the page in that order. */
export const startLikeUs = (form: HTMLFormElement): void => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-ordenen]')];
  if (places.length > 0) {
    startLists(form, places);
    return;
  }
  // A form without a list leads to a page with one.
  const choices = wishForm(form);
  choices.fill(storedWish(choices.isKnown));
  form.addEventListener('submit', () => void keepWish(choices.read()));
};
