import { fromShorthand } from '../../../scripts/search/language/shorthand.js';
import type { Concept } from '../../../scripts/search/query/concept.js';
import { markWords, matchingSentence, type Piece, stemsOf } from '../../../scripts/search/query/matching-sentence.js';
import type { WordIndex } from '../../../scripts/search/query/word-index.js';
import { element } from '../elements.js';
import type { Hit } from './pagefind.js';

/** What a hit is shown with: the names of kinds, and what was asked. */
export interface HitContext {
  readonly kinds: Readonly<Record<string, string>>;
  readonly concepts: readonly Concept[];
  readonly index: WordIndex;
  /** Why a hit stands high, in words; empty where that is not asked. */
  readonly reasonFor: (hit: Hit) => string;
}

const kindAndPlace = ({ meta, filters }: Hit, kinds: HitContext['kinds']): string => {
  const kind = kinds[filters['soort']?.[0] ?? ''] ?? '';
  return [kind, meta['plaats'] ?? ''].filter((part) => part !== '').join(' · ');
};

const asNodes = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : document.createTextNode(text)));

/** A hit as a list item: its kind and place, its title, which is the first link, and the sentence that says it. */
export const showHit = (hit: Hit, { kinds, concepts, index, reasonFor }: HitContext): HTMLLIElement => {
  const stems = new Set(stemsOf(concepts).flatMap((set) => [...set]));
  const title = asNodes(markWords(hit.meta['title'] ?? hit.url, stems, index));
  const reason = reasonFor(hit);
  return element(
    'li',
    { class: 'treffer' },
    element('p', { class: 'treffer__soort' }, kindAndPlace(hit, kinds)),
    element('p', { class: 'treffer__titel' }, element('a', { class: 'nl-link', href: hit.url }, ...title)),
    ...(reason === '' ? [] : [element('p', { class: 'lijkt' }, reason)]),
    element('p', {}, ...asNodes(matchingSentence(fromShorthand(hit.content), concepts, index))),
  );
};
