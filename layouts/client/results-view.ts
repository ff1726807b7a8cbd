import { element } from './elements.js';
import type { FacetLabel } from './facet-labels.js';
import type { Found } from './run-search.js';
import type { SearchState, Sorting } from './search-state.js';
import { showFacets } from './show-facets.js';
import { showHit } from './show-hits.js';

const PAGE_SIZE = 10;

const SORTING_LABELS: Readonly<Record<Sorting, string>> = {
  relevantie: 'Best passend',
  nieuwste: 'Nieuwste eerst',
  gemeente: 'Gemeente',
};

interface Handlers {
  readonly onToggle: (facet: string, value: string) => void;
  readonly onSort: (sorting: Sorting) => void;
  readonly onClear: () => void;
}

const isSorting = (value: string): value is Sorting => Object.hasOwn(SORTING_LABELS, value);

const sortSelect = (onSort: Handlers['onSort']) => {
  const options = Object.entries(SORTING_LABELS).map(([value, label]) => element('option', { value }, label));
  const select = element('select', { name: 'sorteer' }, ...options);
  select.addEventListener('change', () => {
    if (isSorting(select.value)) onSort(select.value);
  });
  return select;
};

const countText = (count: number, query: string): string => {
  const about = query === '' ? '' : ` voor “${query}”`;
  if (count === 0) return `Niets gevonden${about}. Probeer een ander woord, of kies hieronder een overzicht.`;
  return `${count} ${count === 1 ? 'resultaat' : 'resultaten'}${about}`;
};

/** The part of the search page that shows what was found. */
export const createResultsView = (
  root: HTMLElement,
  facets: readonly FacetLabel[],
  { onToggle, onSort, onClear }: Handlers,
) => {
  const kinds = facets.find(({ name }) => name === 'soort')?.labels ?? {};
  const status = element('p', { role: 'status' });
  const list = element('ol', { class: 'treffers', 'aria-label': 'Zoekresultaten' });
  const more = element('button', { type: 'button', class: 'knop-rustig' }, 'Meer resultaten');
  const clear = element('button', { type: 'button', class: 'knop-rustig' }, 'Wis alle keuzes');
  const select = sortSelect(onSort);
  const facetList = element('div', {});
  const facetPanel = element('details', { class: 'facetten' }, element('summary', {}, 'Verfijnen'), facetList, clear);
  const sorting = element('label', { class: 'sorteren' }, 'Sorteer op', select);
  const column = element('div', {}, element('div', { class: 'zoeken__stand' }, status, sorting), list, more);
  root.append(element('div', { class: 'zoeken' }, facetPanel, column));
  facetPanel.open = matchMedia('(min-width: 60rem)').matches;
  clear.addEventListener('click', onClear);

  let shown = 0;
  let current: Found | null = null;
  const append = async () => {
    if (current === null) return;
    const found = current;
    const hits = await found.load(shown, shown + PAGE_SIZE);
    if (found !== current) return;
    const items = hits.map((hit) => showHit(hit, kinds));
    list.append(...items);
    shown += hits.length;
    more.hidden = shown >= found.count;
    return items[0];
  };
  more.addEventListener('click', async () => (await append())?.querySelector('a')?.focus());

  return {
    busy: () => list.setAttribute('aria-busy', 'true'),
    show: async (state: SearchState, found: Found): Promise<void> => {
      current = found;
      shown = 0;
      list.replaceChildren();
      select.value = state.sorting;
      sorting.hidden = found.count < 2;
      clear.hidden = state.chosen.size === 0;
      showFacets(facetList, facets, found.counts, state, onToggle);
      facetPanel.hidden = facetList.childElementCount === 0;
      await append();
      list.removeAttribute('aria-busy');
      status.textContent = countText(found.count, state.query);
    },
    failed: () => {
      list.replaceChildren();
      more.hidden = true;
      facetPanel.hidden = true;
      sorting.hidden = true;
      status.textContent = 'Zoeken lukt nu niet: de zoekindex kon niet worden geladen. Kies hieronder een overzicht.';
    },
  };
};
