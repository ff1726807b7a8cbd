import { MOST_COMPARED } from '../../scripts/content/compare/most-compared.js';
import { similarTo } from '../../scripts/content/relate/similar-to.js';
import type { Chosen } from '../compare/comparable.js';
import { comparableOf } from '../compare/comparable-of.js';
import { defineItemFiles } from '../define-page.js';

/** What the page where approaches are compared shows of one of them. */
export default defineItemFiles({
  of: 'aanpakken',
  address: ({ slug }) => `/data/vergelijken/aanpak/${slug}.json`,
  render: (aanpak, data) => {
    const similar = similarTo(aanpak, data.library, data.relations, MOST_COMPARED - 1);
    const chosen: Chosen = { ...comparableOf(aanpak, data), similar: similar.map(({ slug }) => slug) };
    return JSON.stringify(chosen);
  },
});
