import { MOST_COMPARED } from '../../../scripts/content/compare/most-compared.js';
import type { Refused } from './compare-state.js';

const MOST_NAMED = 3;

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(
    names.length <= MOST_NAMED ? names : [...names.slice(0, MOST_NAMED), `nog ${names.length - MOST_NAMED}`],
  );

/** What a reader is told about the part of an address that was left out, in whole sentences. */
export const refusedTexts = ({ unknown, twice, tooMany }: Refused, nameOf: (slug: string) => string): string[] => {
  const quoted = listed(unknown.map((name) => `“${name}”`));
  return [
    unknown.length > 0 ? `In het adres staat een aanpak die we niet kennen: ${quoted}. Die laten we weg.` : '',
    twice.length > 0 ? `${listed(twice.map(nameOf))} stond er twee keer. Je ziet die aanpak één keer.` : '',
    tooMany.length > 0
      ? `Er passen ${MOST_COMPARED} aanpakken naast elkaar. Daarom staat dit er niet bij: ${listed(tooMany.map(nameOf))}.`
      : '',
  ].filter((text) => text !== '');
};
