import { element, markedText } from './elements.js';
import type { Hit } from './pagefind.js';

const kindAndPlace = ({ meta, filters }: Hit, kinds: Readonly<Record<string, string>>): string => {
  const kind = kinds[filters['soort']?.[0] ?? ''] ?? '';
  return [kind, meta['plaats'] ?? ''].filter((part) => part !== '').join(' · ');
};

/** A hit as a list item: the first link is the hit itself. */
export const showHit = (hit: Hit, kinds: Readonly<Record<string, string>>): HTMLLIElement =>
  element(
    'li',
    { class: 'treffer' },
    element('p', { class: 'treffer__soort' }, kindAndPlace(hit, kinds)),
    element(
      'p',
      { class: 'treffer__titel' },
      element('a', { class: 'nl-link', href: hit.url }, hit.meta['title'] ?? hit.url),
    ),
    element('p', {}, ...(hit.excerpt === '' ? [hit.meta['kort'] ?? ''] : markedText(hit.excerpt))),
  );
