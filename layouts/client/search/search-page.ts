import { keepWish, storedWish } from '../likeness/stored-wish.js';
import { isEmptyWish } from '../likeness/wish-params.js';
import { readFacetLabels } from './facet-labels.js';
import { createResultsView } from './results-view.js';
import { isEmpty, MAX_QUERY, readState, type SearchState, toggle, writeState } from './search-state.js';
import { whenPaused } from './when-paused.js';

/** What searches, loaded at the first search. */
const searching = () => [import('./load-search.js'), import('./run-search.js')] as const;

const start = (root: HTMLElement, browse: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) => {
  const facets = readFacetLabels();
  const isKnown = (facet: string, value: string) =>
    Object.hasOwn(facets.find(({ name }) => name === facet)?.labels ?? {}, value);
  /** Who did not say in the address what their municipality is like may have said so before. */
  const withStoredWish = (read: SearchState): SearchState =>
    read.sorting === 'lijkt' && isEmptyWish(read.wish) ? { ...read, wish: storedWish(isKnown) } : read;
  const fromAddress = () =>
    withStoredWish(
      readState(
        new URLSearchParams(location.search),
        isKnown,
        facets.map(({ name }) => name),
      ),
    );
  let state = fromAddress();
  let latest = 0;

  const view = createResultsView(root, facets, {
    onToggle: (facet, value) => visit(toggle(state, facet, value)),
    onSort: (sorting) => visit(withStoredWish({ ...state, sorting })),
    onWish: (wish) => {
      keepWish(wish);
      visit({ ...state, wish });
    },
    onClear: () => visit({ ...state, chosen: new Map() }),
  });

  const show = async (isBeingTyped: boolean) => {
    const mine = ++latest;
    root.hidden = isEmpty(state);
    browse.hidden = !isEmpty(state);
    if (isEmpty(state)) return;
    view.busy();
    try {
      const [{ loadSearch }, { runSearch }] = await Promise.all(searching());
      const search = await loadSearch(facets);
      // What was typed while the search was loading need not be searched letter by letter.
      if (mine !== latest) return;
      const found = await runSearch(search, state, isBeingTyped);
      if (mine !== latest) return;
      await view.show(state, found, search.words.words.index);
      if (mine === latest) browse.hidden = found.count > 0;
    } catch {
      if (mine !== latest) return;
      view.failed();
      browse.hidden = false;
    }
  };

  const address = () => `${location.pathname}${writeState(state)}`;

  /** A choice that Back should undo. */
  const visit = (next: SearchState) => {
    state = next;
    history.pushState(null, '', address());
    void show(false);
  };

  const typed = () => input.value.trim().slice(0, MAX_QUERY);

  input.value = state.query;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    visit({ ...state, query: typed() });
  });
  let typedState = state;
  const showTyped = whenPaused(() => {
    // Who chose or sent something meanwhile has seen that found.
    if (state !== typedState) return;
    history.replaceState(null, '', address());
    void show(true);
  });
  input.addEventListener('input', () => {
    state = { ...state, query: typed() };
    typedState = state;
    showTyped();
  });
  addEventListener('popstate', () => {
    state = fromAddress();
    input.value = state.query;
    void show(false);
  });
  void show(false);
};

const root = document.querySelector<HTMLElement>('#zoekresultaten');
const browse = document.querySelector<HTMLElement>('#bladeren');
const input = document.querySelector<HTMLInputElement>('#zoek-pagina');
if (root !== null && browse !== null && input?.form != null) start(root, browse, input.form, input);
