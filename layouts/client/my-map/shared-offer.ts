import { element } from '../elements.js';

/** A list that somebody shared; it is only taken over when the reader says so. */
export const sharedOffer = (titles: readonly string[], onTake: () => void): HTMLElement => {
  const take = element('button', { type: 'button', class: 'nl-button nl-button--primary' }, 'Zet in mijn map');
  const box = element(
    'section',
    { class: 'kader niet-printen', 'aria-label': 'Gedeelde lijst' },
    element('p', {}, 'Iemand deelde deze lijst met je:'),
    element('ul', {}, ...titles.map((title) => element('li', {}, title))),
    take,
  );
  take.addEventListener('click', () => {
    box.remove();
    onTake();
  });
  return box;
};
