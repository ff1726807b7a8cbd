import { readFacetLabels } from './facet-labels.js';
import { loadPagefind } from './pagefind.js';
import { createResultsView } from './results-view.js';
import { runSearch } from './run-search.js';
import { isEmpty, readState, type SearchState, toggle, writeState } from './search-state.js';

const start = (root: HTMLElement, browse: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) => {
  const facets = readFacetLabels();
  const isKnown = (facet: string, value: string) =>
    Object.hasOwn(facets.find(({ name }) => name === facet)?.labels ?? {}, value);
  const fromAddress = () =>
    readState(
      new URLSearchParams(location.search),
      isKnown,
      facets.map(({ name }) => name),
    );
  let state = fromAddress();
  let latest = 0;

  const view = createResultsView(root, facets, {
    onToggle: (facet, value) => change(toggle(state, facet, value)),
    onSort: (sorting) => change({ ...state, sorting }),
    onClear: () => change({ ...state, chosen: new Map() }),
  });

  const show = async () => {
    const mine = ++latest;
    root.hidden = isEmpty(state);
    browse.hidden = !isEmpty(state);
    if (isEmpty(state)) return;
    view.busy();
    try {
      const found = await runSearch(await loadPagefind(), state);
      if (mine !== latest) return;
      await view.show(state, found);
      browse.hidden = found.count > 0;
    } catch {
      view.failed();
      browse.hidden = false;
    }
  };

  const change = (next: SearchState) => {
    state = next;
    history.pushState(null, '', `${location.pathname}${writeState(state)}`);
    void show();
  };

  input.value = state.query;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ ...state, query: input.value.trim().slice(0, 200) });
  });
  addEventListener('popstate', () => {
    state = fromAddress();
    input.value = state.query;
    void show();
  });
  void show();
};

const root = document.querySelector<HTMLElement>('#zoekresultaten');
const browse = document.querySelector<HTMLElement>('#bladeren');
const input = document.querySelector<HTMLInputElement>('#zoek-pagina');
if (root !== null && browse !== null && input?.form != null) start(root, browse, input.form, input);
