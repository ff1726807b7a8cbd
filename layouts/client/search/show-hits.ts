import type { Piece } from '../../../scripts/search/query/matching-sentence.js';
import { element } from '../elements.js';
import type { ShownHit } from './worker/search-question.js';

/** What a hit is shown with. */
export interface HitContext {
  /** The names of kinds. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Why a hit stands high, in words; empty where that is not asked. */
  readonly reasonFor: (hit: ShownHit) => string;
}

const kindAndPlace = ({ place, values }: ShownHit, kinds: HitContext['kinds']): string => {
  const kind = kinds[values['soort']?.[0] ?? ''] ?? '';
  return [kind, place].filter((part) => part !== '').join(' · ');
};

const asNodes = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : document.createTextNode(text)));

/** A hit as a list item: its kind and place, its title, which is the first link, and the sentence that says it. */
export const showHit = (hit: ShownHit, { kinds, reasonFor }: HitContext): HTMLLIElement => {
  const reason = reasonFor(hit);
  return element(
    'li',
    { class: 'treffer' },
    element('p', { class: 'treffer__soort' }, kindAndPlace(hit, kinds)),
    element('p', { class: 'treffer__titel' }, element('a', { class: 'nl-link', href: hit.url }, ...asNodes(hit.title))),
    ...(reason === '' ? [] : [element('p', { class: 'lijkt' }, reason)]),
    element('p', {}, ...asNodes(hit.sentence)),
  );
};
