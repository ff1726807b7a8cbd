import { likenessOf, likenessText, type Wish } from '../../../scripts/content/relate/likeness.js';
import { element } from '../elements.js';
import { isEmptyWish, WISH_FIELDS } from '../likeness/wish-params.js';
import type { FacetLabel } from './files/facet-labels.js';
import type { SearchState } from './finding/search-state.js';
import type { ShownHit } from './worker/search-question.js';

const selectOf = ({ title, labels }: FacetLabel) => {
  const options = Object.entries(labels).map(([value, label]) => element('option', { value }, label));
  const select = element(
    'select',
    { class: 'keuzelijst' },
    element('option', { value: '' }, 'Maakt niet uit'),
    ...options,
  );
  return { select, label: element('label', { class: 'zoals-wij__keuze' }, title, select) };
};

/** Asks what the reader's municipality is like, for who sorts by that. */
export const createWishView = (facets: readonly FacetLabel[], onWish: (wish: Wish) => void) => {
  const facetOf = (name: string) => facets.find((facet) => facet.name === name);
  const fields = WISH_FIELDS.flatMap((field) => {
    const facet = facetOf(field);
    return facet === undefined ? [] : [{ field, ...selectOf(facet) }];
  });
  const node = element(
    'fieldset',
    { class: 'zoals-wij zoals-wij__formulier', hidden: '' },
    element('legend', { class: 'alleen-voorlezen' }, 'Onze gemeente'),
    ...fields.map(({ label }) => label),
  );
  const sizes = Object.keys(facetOf('grootte')?.labels ?? {});
  let wish: Wish | null = null;
  for (const { field, select } of fields)
    select.addEventListener('change', () => {
      if (wish === null) return;
      // Whoever chooses on before the answer is there keeps what they chose.
      wish = { ...wish, [field]: select.value };
      onWish(wish);
    });

  const reasonFor = (hit: ShownHit): string => {
    if (wish === null || isEmptyWish(wish)) return '';
    const { provincie = [], grootte = [], thema = [] } = hit.values;
    const reasons = likenessOf({ provincies: provincie, groottes: grootte, themas: thema }, wish, sizes);
    return likenessText(reasons, facetOf('thema')?.labels[wish.thema] ?? '');
  };

  return {
    node,
    /** Shows the form to who sorts by likeness, and returns how a hit tells why it stands high. */
    show: (state: SearchState): ((hit: ShownHit) => string) => {
      node.hidden = state.sorting !== 'lijkt';
      wish = node.hidden ? null : state.wish;
      for (const { field, select } of fields) select.value = state.wish[field];
      return reasonFor;
    },
  };
};
