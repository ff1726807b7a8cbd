import { keepWish, storedWish } from '../likeness/stored-wish.js';
import { isEmptyWish } from '../likeness/wish-params.js';
import { afterLetter } from './after-letter.js';
import { afterPaint } from './after-paint.js';
import { readFacetLabels } from './files/facet-labels.js';
import { isEmpty, MAX_QUERY, readState, type SearchState, toggle, writeState } from './finding/search-state.js';
import { createResultsView } from './results-view.js';
import { whenPaused } from './when-paused.js';
import { createAsk } from './worker/ask-worker.js';
import type { SearchAnswer, SearchQuestion } from './worker/search-question.js';

// The bundler fills it in: its name changes with what it holds.
declare const SEARCH_WORKER: string;

const PAGE_SIZE = 10;
/** Who types on reads no further, and each hit that is shown has to be loaded and drawn. */
const WHILE_TYPING = 5;

const start = (root: HTMLElement, browse: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) => {
  const typed = () => input.value.trim().slice(0, MAX_QUERY);
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
  /** A reader may have begun to type while the script was loaded; what a browser restores goes with the address. */
  const typedBefore = document.activeElement === input && input.value !== input.defaultValue ? typed() : '';
  let state = typedBefore === '' ? fromAddress() : { ...fromAddress(), query: typedBefore };
  const questionOf = (isBeingTyped: boolean): SearchQuestion => ({
    state,
    isBeingTyped,
    facets,
    from: 0,
    to: isBeingTyped ? WHILE_TYPING : PAGE_SIZE,
  });
  let question = questionOf(false);
  /** The question whose hits are shown. */
  let answered: SearchQuestion | null = null;
  const { begin, ask } = createAsk<SearchQuestion, SearchAnswer>(SEARCH_WORKER);
  const askMore = async (from: number) => {
    const asked = question;
    // What is asked by now will be answered, and must not be overtaken by more of what was asked before.
    if (asked !== answered) return null;
    const found = await ask({ ...asked, from, to: from - (from % PAGE_SIZE) + PAGE_SIZE });
    return asked === question ? found : null;
  };

  const view = createResultsView(root, facets, {
    onToggle: (facet, value) => visit(toggle(state, facet, value)),
    onSort: (sorting) => visit(withStoredWish({ ...state, sorting })),
    onWish: (wish) => {
      keepWish(wish);
      visit({ ...state, wish });
    },
    onClear: () => visit({ ...state, chosen: new Map() }),
    onMore: askMore,
    isOvertaken: () => question !== answered,
  });

  const showRest = whenPaused(async () => {
    try {
      const found = await askMore(WHILE_TYPING);
      if (found !== null) view.add(found, WHILE_TYPING);
    } catch {
      // The button for more results still asks for them.
    }
  });

  const showAnswer = (asked: SearchQuestion, found: SearchAnswer) => {
    answered = asked;
    view.show(asked.state, found, asked.isBeingTyped);
    browse.hidden = found.count > 0;
  };

  const show = async (isBeingTyped: boolean) => {
    const asked = questionOf(isBeingTyped);
    question = asked;
    root.hidden = isEmpty(state);
    browse.hidden = !isEmpty(state);
    if (isEmpty(state)) return;
    view.busy();
    try {
      const found = await ask(asked);
      if (found === null || asked !== question) return;
      showAnswer(asked, found);
      if (isBeingTyped && found.count > WHILE_TYPING) showRest();
      if (found.isUnsure) lookFurther(asked);
    } catch {
      if (asked !== question) return;
      view.failed();
      browse.hidden = false;
    }
  };

  /** Of a large collection not all words are loaded to mend one that may be half typed: whoever pauses has typed it. */
  const lookFurther = whenPaused(async (typed: SearchQuestion) => {
    if (typed !== question) return;
    const asked = questionOf(false);
    question = asked;
    try {
      const found = await ask(asked);
      if (found !== null && asked === question) showAnswer(asked, found);
    } catch {
      // What was found already stays.
      if (asked === question) question = typed;
    }
  });

  const address = () => `${location.pathname}${writeState(state)}`;

  /** A choice that Back should undo. */
  const visit = (next: SearchState) => {
    state = next;
    history.pushState(null, '', address());
    void show(false);
  };

  if (typedBefore === '') input.value = state.query;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    visit({ ...state, query: typed() });
  });
  let typedState = state;
  // Browsers refuse an address that changes too often.
  const rememberTyped = whenPaused(() => {
    // Who chose or sent something meanwhile has another address.
    if (state === typedState) history.replaceState(null, '', address());
  });
  const showTyped = afterLetter(() => {
    if (state === typedState) void show(true);
  });
  input.addEventListener('focus', afterPaint(begin));
  if (document.activeElement === input) begin();
  input.addEventListener('input', () => {
    state = { ...state, query: typed() };
    typedState = state;
    // Where it is only asked at a pause, nothing more should come of what was asked before.
    question = questionOf(true);
    rememberTyped();
    showTyped();
  });
  addEventListener('popstate', () => {
    state = fromAddress();
    input.value = state.query;
    void show(false);
  });
  if (typedBefore !== '') rememberTyped();
  void show(false);
};

const root = document.querySelector<HTMLElement>('#zoekresultaten');
const browse = document.querySelector<HTMLElement>('#bladeren');
const input = document.querySelector<HTMLInputElement>('#zoek-pagina');
if (root !== null && browse !== null && input?.form != null) start(root, browse, input.form, input);
