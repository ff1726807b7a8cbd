import type { Wish } from '../../../scripts/content/relate/likeness.js';
import { element } from '../elements.js';
import type { FacetLabel } from './files/facet-labels.js';
import { type SearchState, type Sorting, writeState } from './finding/search-state.js';
import { showFacets } from './show-facets.js';
import { type HitContext, showHit } from './show-hits.js';
import { remarksOn, statusOf } from './what-was-found.js';
import { whenPaused } from './when-paused.js';
import { createWishView } from './wish-view.js';
import type { SearchAnswer } from './worker/search-question.js';

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
  /** Asks for the hits from that one on; null when something else was asked meanwhile. */
  readonly onMore: (from: number) => Promise<SearchAnswer | null>;
  /** Whether something else was asked since what is shown. */
  readonly isOvertaken: () => boolean;
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
  { onToggle, onSort, onWish, onClear, onMore, isOvertaken }: Handlers,
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
  // Drawing all facets takes a slow phone longer than the hits, and nobody reads them between two letters.
  let updateFacets = () => {};
  const updateFacetsLater = whenPaused(() => {
    if (!isOvertaken()) updateFacets();
  });
  let reasonFor: HitContext['reasonFor'] | null = null;
  const append = ({ hits, count }: SearchAnswer) => {
    const items = hits.map((hit) => showHit(hit, { kinds, reasonFor: reasonFor ?? (() => '') }));
    if (shown === 0) list.replaceChildren(...items);
    else list.append(...items);
    shown += hits.length;
    more.hidden = shown >= count;
    return items[0];
  };
  /** Adds hits that were asked for behind the first so many, unless other ones stand there by now. */
  const add = (found: SearchAnswer, from: number) => (from === shown ? append(found) : undefined);
  more.addEventListener('click', async () => {
    try {
      const from = shown;
      const found = await onMore(from);
      if (found !== null) add(found, from)?.querySelector('a')?.focus();
    } catch {
      status.textContent = 'De volgende resultaten konden niet worden geladen. Probeer het nog eens.';
    }
  });

  return {
    add,
    busy: () => {
      list.setAttribute('aria-busy', 'true');
      if (reasonFor !== null) return;
      status.textContent = 'Zoeken …';
      // They will be there in a moment, and take their room already.
      for (const part of [facetPanel, sorting]) part.hidden = false;
    },
    show: (state: SearchState, found: SearchAnswer, isBeingTyped: boolean): void => {
      reasonFor = wishes.show(state);
      shown = 0;
      append(found);
      select.value = state.sorting;
      sorting.hidden = found.count < 2;
      clear.hidden = state.chosen.size === 0;
      updateFacets = () => {
        showFacets(facetList, facets, found.counts, state, onToggle);
        facetPanel.hidden = facetList.childElementCount === 0;
      };
      if (isBeingTyped && facetList.childElementCount > 0) updateFacetsLater();
      else updateFacets();
      list.removeAttribute('aria-busy');
      status.textContent = statusOf(found, state);
      remarks.replaceChildren(...remarksOn(found, state, (query) => writeState({ ...state, query })));
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
