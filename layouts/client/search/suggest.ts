import type { Suggestion } from '../../../scripts/search/suggestions/suggestion.js';
import { element } from '../elements.js';
import { afterLetter } from './after-letter.js';
import { afterPaint } from './after-paint.js';
import { siteBase } from './files/site-files.js';
import { createAsk } from './worker/ask-worker.js';

// The bundler fills it in: its name changes with what it holds.
declare const SUGGEST_WORKER: string;

const item = ([title, kind, address]: Suggestion) =>
  element(
    'li',
    {},
    element(
      'a',
      { href: siteBase() + address.slice(1) },
      element('span', {}, title),
      element('span', { class: 'voorstel__soort' }, kind),
    ),
  );

/**
 * Offers titles, terms and municipalities under a search box: plain links, reached with the arrow keys. Returns what looks
 * for those that go with what stands in the box.
 */
export const suggestIn = (input: HTMLInputElement): (() => Promise<void>) => {
  const list = element('ul', { class: 'voorstellen', 'aria-label': 'Voorstellen', id: `${input.id}-voorstellen` });
  const announce = element('p', { class: 'alleen-voorlezen', 'aria-live': 'polite' });
  list.hidden = true;
  input.closest('search')?.append(list, announce);
  const { begin, ask: suggestFor } = createAsk<string, readonly Suggestion[]>(SUGGEST_WORKER);
  const links = () => [...list.querySelectorAll('a')];
  /** For which text suggestions are wanted; null for whoever closed them. */
  let wanted: string | null = input.value;
  const close = () => {
    wanted = null;
    list.hidden = true;
    announce.textContent = '';
  };

  const update = async () => {
    const asked = wanted;
    if (asked === null || asked !== input.value) return;
    // Without suggestions the box still searches.
    const found = await suggestFor(asked).catch(() => []);
    // Whoever went into the list already chooses from what is there, and who closed it meanwhile wants none.
    if (found === null || asked !== wanted || asked !== input.value || list.contains(document.activeElement)) return;
    list.replaceChildren(...found.map(item));
    list.hidden = found.length === 0 || document.activeElement !== input;
    announce.textContent = list.hidden ? '' : `${found.length} voorstellen. Ga erheen met pijl omlaag.`;
  };

  const move = (event: KeyboardEvent, step: number) => {
    const stops: HTMLElement[] = [input, ...links()];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    if (list.hidden || at === -1) return;
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  };

  const box = input.closest<HTMLElement>('search');
  input.addEventListener('focus', afterPaint(begin));
  if (document.activeElement === input) begin();
  const updateLater = afterLetter(update);
  input.addEventListener('input', () => {
    wanted = input.value;
    updateLater();
  });
  box?.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(event, 1);
    if (event.key === 'ArrowUp') move(event, -1);
    if (event.key !== 'Escape') return;
    if (!list.hidden) {
      event.preventDefault();
      input.focus();
    }
    close();
  });
  box?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) close();
  });
  input.form?.addEventListener('submit', close);
  return update;
};
