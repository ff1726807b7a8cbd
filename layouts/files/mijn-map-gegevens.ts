import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { Catalogue } from '../collectable.js';
import { defineFile } from '../define-page.js';

/** What the page "Mijn map" shows of each page that can be collected. */
const catalogue = ({ library, downloads }: SiteData): Catalogue => {
  const filesOf = (page: string) =>
    downloads.of(page).map(({ address, format, size }) => ({ adres: address, soort: format, bytes: size }));
  const { aanpakken, lessen, tools } = library;
  return {
    ...Object.fromEntries(
      aanpakken.map((aanpak) => {
        const adres = addressOf('aanpak', aanpak.slug);
        const soort = `Aanpak, ${placeOf(aanpak, library).label}`;
        return [`aanpak:${aanpak.slug}`, { titel: aanpak.titel, soort, adres, bestanden: filesOf(adres) }];
      }),
    ),
    ...Object.fromEntries(
      lessen.map((les) => {
        const soort = `Les uit ${placeOf(les.aanpak, library).name}`;
        return [`les:${les.slug}`, { titel: les.titel, soort, adres: addressOf('les', les.slug), bestanden: [] }];
      }),
    ),
    ...Object.fromEntries(
      tools.map((tool) => {
        const adres = addressOf('tool', tool.slug);
        return [`tool:${tool.slug}`, { titel: tool.titel, soort: 'Tool', adres, bestanden: filesOf(adres) }];
      }),
    ),
  };
};

export default defineFile('/data/mijn-map.json', (data) => JSON.stringify(catalogue(data)));
