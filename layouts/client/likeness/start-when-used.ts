import { readKept } from '../kept.js';
import { WISH_KEY } from './wish-key.js';
import { WISH_PARAMS } from './wish-params.js';

/** Whether the lists of this page are to be in another order as soon as it opens. */
const isAskedAlready = (): boolean => {
  const params = new URLSearchParams(location.search);
  return Object.values(WISH_PARAMS).some((name) => params.has(name)) || (readKept(WISH_KEY) ?? '') !== '';
};

/** Loads what puts lists in order once a reader turns to the form; who was quicker than the script waits for it. */
export const startWhenUsed = (form: HTMLFormElement): void => {
  let starting: Promise<void> | null = null;
  let isStarted = false;
  const start = (): Promise<void> => {
    starting ??= import('./like-us.js').then(({ startLikeUs }) => {
      isStarted = true;
      startLikeUs(form);
    });
    return starting;
  };
  form.addEventListener('focusin', start, { once: true });
  form.closest('details')?.addEventListener('toggle', start, { once: true });
  form.addEventListener('submit', (event) => {
    if (isStarted) return;
    event.preventDefault();
    void start().then(
      () => form.requestSubmit(),
      () => form.submit(),
    );
  });
  if (document.querySelector('[data-ordenen]') !== null && isAskedAlready()) void start();
};
