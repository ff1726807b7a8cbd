import { render } from 'preact';
import type { Choice, Chosen } from '../../compare/comparable.js';
import { compareRows } from '../../compare/compare-rows.js';
import { compareSheet } from '../../compare/compare-sheet.js';
import { element } from '../elements.js';
import { whenShown } from '../when-shown.js';
import { CompareView } from './CompareView.js';
import { createCompareData } from './compare-data.js';
import { type CompareState, compareStateAddress, likelySlugs, readCompareState } from './compare-state.js';
import { countText, differencesText, FAILED } from './compare-texts.js';
import { download } from './download.js';
import { refusedTexts } from './refused-text.js';

const start = (root: HTMLElement) => {
  const base = root.dataset['basis'] ?? '/';
  const status = element('div', { role: 'status', class: 'vergelijk__stand niet-printen' });
  const view = element('div', {});
  root.replaceChildren(status, view);
  const data = createCompareData(`${base}data/vergelijken/`);
  let state: CompareState = { slugs: [], differencesOnly: false };
  let choices: readonly Choice[] = [];
  let compared: readonly Chosen[] = [];
  let latest = 0;

  const say = (...texts: readonly string[]) => status.replaceChildren(...texts.map((text) => element('p', {}, text)));

  const placeOf = (slug: string) => choices.find((choice) => choice.slug === slug)?.place ?? slug;

  const draw = () =>
    render(
      <CompareView
        choices={choices}
        compared={compared}
        differencesOnly={state.differencesOnly}
        base={base}
        actions={{ onAdd, onRemove, onDifferences, onDownload }}
      />,
      view,
    );

  /** Shows what the state asks for, and tells about it. */
  const show = async (...texts: readonly string[]) => {
    const mine = ++latest;
    try {
      const next = await data.compared(state.slugs);
      if (mine !== latest) return;
      compared = next;
      draw();
      say(...texts, countText(compared.length));
    } catch {
      if (mine === latest) fail();
    }
  };

  const visit = (next: CompareState, text: string) => {
    state = next;
    history.pushState(null, '', base + compareStateAddress(state).slice(1));
    return show(text);
  };

  const onAdd = async (slug: string) => {
    await visit({ ...state, slugs: [...state.slugs, slug] }, `${placeOf(slug)} staat erbij.`);
    view.querySelector<HTMLElement>(state.slugs.length < 2 ? 'select' : 'table button')?.focus();
  };

  const onRemove = async (slug: string) => {
    await visit({ ...state, slugs: state.slugs.filter((one) => one !== slug) }, `${placeOf(slug)} is weg.`);
    view.querySelector<HTMLElement>('select')?.focus();
  };

  const onDifferences = (differencesOnly: boolean) => {
    const equal = compareRows(compared).filter(({ sameness }) => sameness === 'gelijk').length;
    void visit({ ...state, differencesOnly }, differencesText(differencesOnly, equal));
  };

  const onDownload = (format: 'csv' | 'ods') =>
    void download(format, compareSheet(compared, new URL(base, location.href).href)).then(
      () => say('De vergelijking is gedownload.'),
      () => say('Het bestand kon niet worden gemaakt. Probeer het opnieuw.'),
    );

  const fail = () => {
    const again = element('button', { type: 'button', class: 'nl-button nl-button--secondary' }, 'Probeer opnieuw');
    again.addEventListener('click', () => void open());
    say(FAILED);
    status.append(again);
  };

  /** Starts from the address, the first time and after Back. */
  const open = async () => {
    const params = new URLSearchParams(location.search);
    say('De gegevens worden geladen …');
    data.ahead(likelySlugs(params));
    try {
      choices = await data.choices();
    } catch {
      return fail();
    }
    const read = readCompareState(params, choices);
    state = read.state;
    await show(...refusedTexts(read.refused, placeOf));
  };

  addEventListener('popstate', () => void open());
  whenShown(() => void open().finally(() => root.removeAttribute('aria-busy')));
};

const root = document.querySelector<HTMLElement>('#vergelijking');
if (root !== null) start(root);
