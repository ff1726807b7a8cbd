import { orderLists } from './order-lists.js';
import { keepWish, storedWish } from './stored-wish.js';
import { wishForm } from './wish-form.js';
import { isEmptyWish } from './wish-params.js';

/** A form without a list leads to a page with one; what was chosen before is filled in. */
const startForm = (form: HTMLFormElement): void => {
  const choices = wishForm(form);
  const before = storedWish(choices.isKnown);
  if (!isEmptyWish(before)) choices.fill(before);
  form.addEventListener('submit', () => void keepWish(choices.read()));
};

/** Lets a reader say once what their municipality is like, and puts the lists of the page in that order. */
export const startLikeUs = (form: HTMLFormElement): void => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-ordenen]')];
  if (places.length > 0) orderLists(form, places);
  else startForm(form);
};
