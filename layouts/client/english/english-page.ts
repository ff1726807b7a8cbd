import { element } from '../elements.js';
import { type EnglishHit, type EnglishIndex, loadPagefind } from './load-pagefind.js';

const MOST_SHOWN = 20;

/** What was found as nodes: whatever stands in the excerpt, only its words and marks are taken from it. */
const excerptNodes = (excerpt: string): Node[] =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', {}, node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );

const showHit = ({ url, excerpt, meta }: EnglishHit) =>
  element(
    'li',
    { class: 'treffer' },
    element('p', { class: 'treffer__soort' }, meta['place'] ?? ''),
    element('p', { class: 'treffer__titel' }, element('a', { class: 'nl-link', href: url }, meta['title'] ?? url)),
    element('p', {}, ...excerptNodes(excerpt)),
  );

const statusOf = (query: string, count: number): string => {
  if (count === 0) return `Nothing found for “${query}”. All summaries are listed below.`;
  return `${count === 1 ? '1 summary' : `${count} summaries`} for “${query}”.`;
};

const find = async (index: EnglishIndex, query: string) => {
  const { results } = await index.search(query);
  return { count: results.length, hits: await Promise.all(results.slice(0, MOST_SHOWN).map((one) => one.data())) };
};

const start = (form: HTMLFormElement, results: HTMLElement) => {
  const box = form.querySelector('input');
  const status = results.querySelector('[role=status]');
  const list = results.querySelector('ol');
  list?.setAttribute('aria-label', 'Search results');
  let index: Promise<EnglishIndex> | null = null;
  let asked = '';

  const search = async (query: string) => {
    asked = query;
    results.hidden = query === '';
    if (query === '') return;
    index ??= loadPagefind();
    try {
      const { count, hits } = await find(await index, query);
      if (query !== asked) return;
      list?.replaceChildren(...hits.map(showHit));
      if (status !== null) status.textContent = statusOf(query, count);
    } catch {
      index = null;
      list?.replaceChildren();
      if (status !== null) status.textContent = 'Searching does not work right now. All summaries are listed below.';
    }
  };

  const follow = () => {
    const query = box?.value.trim() ?? '';
    history.replaceState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`);
    void search(query);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow();
  });
  box?.addEventListener('input', follow);
  // A reader may have begun to type while the script was loaded.
  if (box !== null && document.activeElement === box && box.value !== box.defaultValue) return follow();
  const given = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (box !== null && given !== '') box.value = given;
  void search(given);
};

const form = document.querySelector<HTMLFormElement>('#english-search');
const results = document.querySelector<HTMLElement>('#english-results');
if (form !== null && results !== null) start(form, results);
