import type { Traits } from '../../../scripts/content/relate/likeness.js';

/** What the browser puts a list in order by. */
export const traitsAttributes = ({ provincies, groottes, themas }: Traits) => ({
  'data-provincies': provincies.join(' '),
  'data-groottes': groottes.join(' '),
  'data-themas': themas.join(' '),
});
