import { element } from '../elements.js';
import type { FacetLabel } from './files/facet-labels.js';
import type { FacetCounts } from './finding/narrow.js';
import type { SearchState } from './finding/search-state.js';

type OnToggle = (facet: string, value: string) => void;

const option = (facet: FacetLabel, value: string, count: number, checked: boolean, onToggle: OnToggle) => {
  const box = element('input', { type: 'checkbox', name: facet.name, value, id: `facet-${facet.name}-${value}` });
  box.checked = checked;
  box.addEventListener('change', () => onToggle(facet.name, value));
  return element(
    'label',
    {},
    box,
    element('span', {}, facet.labels[value] ?? value),
    element('span', { class: 'facet__aantal' }, String(count)),
  );
};

const facetBox = (
  facet: FacetLabel,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  onToggle: OnToggle,
  open: boolean,
) => {
  const values = Object.keys(facet.labels).filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value));
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null;
  const options = values.map((value) => option(facet, value, counts[value] ?? 0, chosen.includes(value), onToggle));
  const group = element(
    'fieldset',
    { class: 'facet' },
    element('legend', { class: 'alleen-voorlezen' }, facet.title),
    ...options,
  );
  const details = element(
    'details',
    { class: 'facet', 'data-facet': facet.name },
    element('summary', {}, facet.title),
    group,
  );
  details.open = open || chosen.length > 0;
  return details;
};

/** The facets with what each value would leave; a value that would leave nothing is not offered. */
export const showFacets = (
  into: HTMLElement,
  facets: readonly FacetLabel[],
  counts: FacetCounts,
  { chosen }: SearchState,
  onToggle: OnToggle,
): void => {
  const wasOpen = new Map(
    [...into.querySelectorAll<HTMLDetailsElement>('details[data-facet]')].map((details) => [
      details.dataset['facet'],
      details.open,
    ]),
  );
  const focused = document.activeElement?.id ?? '';
  const boxes = facets.map((facet, index) =>
    facetBox(
      facet,
      counts[facet.name] ?? {},
      chosen.get(facet.name) ?? [],
      onToggle,
      wasOpen.get(facet.name) ?? index < 2,
    ),
  );
  into.replaceChildren(...boxes.filter((box) => box !== null));
  if (focused.startsWith('facet-')) document.getElementById(focused)?.focus();
};
