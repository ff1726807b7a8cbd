import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { Choice } from '../compare/comparable.js';
import { defineFile } from '../define-page.js';

const EARLIER = /^\/aanpakken\/([^/]+)\/$/;

/** The approaches that can be chosen on the page where they are compared, by place. */
const choices = ({ library }: SiteData): Choice[] =>
  library.aanpakken
    .map((aanpak) => ({
      slug: aanpak.slug,
      place: placeOf(aanpak, library).name,
      title: aanpak.titel,
      earlier: aanpak.eerdere_adressen.flatMap((address) => EARLIER.exec(address)?.[1] ?? []),
    }))
    .sort((a, b) => a.place.localeCompare(b.place, 'nl'));

export default defineFile('/data/vergelijken/keuzes.json', (data) => JSON.stringify(choices(data)));
