import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { Choice } from '../compare/comparable.js';

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

export default {
  data: { permalink: '/data/vergelijken/keuzes.json' },
  render: ({ siteData }: { readonly siteData: SiteData }) => JSON.stringify(choices(siteData)),
};
