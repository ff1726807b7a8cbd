import type { Wish } from '../../../scripts/content/relate/likeness.js';
import type { WordIndex } from '../../../scripts/search/query/word-index.js';
import { element } from '../elements.js';
import type { FacetLabel } from './facet-labels.js';
import type { Found } from './run-search.js';
import { type SearchState, type Sorting, writeState } from './search-state.js';
import { showFacets } from './show-facets.js';
import { type HitContext, showHit } from './show-hits.js';
import { remarksOn, statusOf } from './what-was-found.js';
import { createWishView } from './wish-view.js';

const PAGE_SIZE = 10;

const SORTING_LABELS: Readonly<Record<Sorting, string>> = {
  relevantie: 'Best passend',
  lijkt: 'Lijkt op onze gemeente',
  nieuwste: 'Nieuwste eerst',
  gemeente: 'Gemeente',
};

interface Handlers {
  readonly onToggle: (facet: string, value: string) => void;
  readonly onSort: (sorting: Sorting) => void;
  readonly onWish: (wish: Wish) => void;
  readonly onClear: () => void;
}

const isSorting = (value: string): value is Sorting => Object.hasOwn(SORTING_LABELS, value);

const sortSelect = (onSort: Handlers['onSort']) => {
  const options = Object.entries(SORTING_LABELS).map(([value, label]) => element('option', { value }, label));
  const select = element('select', { name: 'sorteer', class: 'keuzelijst' }, ...options);
  select.addEventListener('change', () => {
    if (isSorting(select.value)) onSort(select.value);
  });
  return select;
};

/** The part of the search page that shows what was found. */
export const createResultsView = (
  root: HTMLElement,
  facets: readonly FacetLabel[],
  { onToggle, onSort, onWish, onClear }: Handlers,
) => {
  const kinds = facets.find(({ name }) => name === 'soort')?.labels ?? {};
  const status = element('p', { role: 'status' });
  const remarks = element('div', { class: 'zoeken__opmerkingen' });
  const list = element('ol', { class: 'treffers', 'aria-label': 'Zoekresultaten' });
  const more = element('button', { type: 'button', class: 'knop-rustig', hidden: '' }, 'Meer resultaten');
  const clear = element('button', { type: 'button', class: 'knop-rustig', hidden: '' }, 'Wis alle keuzes');
  const select = sortSelect(onSort);
  const facetList = element('div', {});
  const facetPanel = element(
    'details',
    { class: 'facetten', hidden: '' },
    element('summary', {}, 'Verfijnen'),
    facetList,
    clear,
  );
  const sorting = element('label', { class: 'sorteren', hidden: '' }, 'Sorteer op', select);
  const stand = element('div', { class: 'zoeken__stand' }, status, sorting);
  const wishes = createWishView(facets, onWish);
  const results = element('div', {}, stand, wishes.node, remarks, list, more);
  root.append(element('div', { class: 'zoeken' }, facetPanel, results));
  facetPanel.open = matchMedia('(min-width: 60rem)').matches;
  clear.addEventListener('click', onClear);

  let shown = 0;
  let current: { found: Found; index: WordIndex; reasonFor: HitContext['reasonFor'] } | null = null;
  /** `before` is what changes with the hits, at the same moment: what comes later would move them. */
  const append = async (before: () => void = () => undefined) => {
    if (current === null) return;
    const { found, index, reasonFor } = current;
    const hits = await found.load(shown, shown + PAGE_SIZE);
    if (found !== current.found) return;
    before();
    const items = hits.map((hit) => showHit(hit, { kinds, concepts: found.concepts, index, reasonFor }));
    if (shown === 0) list.replaceChildren(...items);
    else list.append(...items);
    shown += hits.length;
    more.hidden = shown >= found.count;
    return items[0];
  };
  more.addEventListener('click', async () => (await append())?.querySelector('a')?.focus());

  return {
    busy: () => {
      list.setAttribute('aria-busy', 'true');
      if (current !== null) return;
      status.textContent = 'Zoeken …';
      // They will be there in a moment, and take their room already.
      for (const part of [facetPanel, sorting]) part.hidden = false;
    },
    show: async (state: SearchState, found: Found, index: WordIndex): Promise<void> => {
      current = { found, index, reasonFor: wishes.show(state) };
      shown = 0;
      await append(() => {
        select.value = state.sorting;
        sorting.hidden = found.count < 2;
        clear.hidden = state.chosen.size === 0;
        showFacets(facetList, facets, found.counts, state, onToggle);
        facetPanel.hidden = facetList.childElementCount === 0;
        list.removeAttribute('aria-busy');
        status.textContent = statusOf(found, state);
        remarks.replaceChildren(...remarksOn(found, state, (query) => writeState({ ...state, query })));
      });
    },
    failed: () => {
      list.replaceChildren();
      list.removeAttribute('aria-busy');
      remarks.replaceChildren();
      for (const part of [more, facetPanel, sorting, wishes.node]) part.hidden = true;
      status.textContent = 'Zoeken lukt nu niet: de zoekindex kon niet worden geladen. Kies hieronder een overzicht.';
    },
  };
};
