import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Gemeente } from '../../../schemas/registers/gemeente.js';
import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { usePage } from '../../page-context.js';
import { project } from './project.js';
import { MAP_VIEW_BOX, provincePaths } from './province-paths.js';

/** The municipalities of some approaches as points on the provinces. The list beside it holds the same. */
export const Kaart = ({ aanpakken }: { readonly aanpakken: readonly Aanpak[] }) => {
  const { data } = usePage();
  const { gemeenten, regios } = data.library;
  const members = (slug: string | undefined) =>
    regios.filter((regio) => regio.slug === slug).flatMap(({ leden }) => (isKnown(leden) ? leden : []));
  const shown = new Set(aanpakken.flatMap(({ gemeenten: own, regio }) => [...own, ...members(regio)]));
  const point = ({ slug, naam, breedte, lengte }: Gemeente) => {
    const { x, y } = project(breedte, lengte);
    return (
      <a key={slug} href={data.basePath + addressOf('gemeente', slug).slice(1)} class="kaartje__punt">
        <title>{naam}</title>
        <circle cx={Math.round(x)} cy={Math.round(y)} r="22" class="kaartje__raakvlak" />
        <circle cx={Math.round(x)} cy={Math.round(y)} r="8" />
      </a>
    );
  };
  return (
    <figure class="kaartje">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset, and role img would hide its links */}
      <svg viewBox={MAP_VIEW_BOX} role="group" aria-label="Kaart van Nederland met gemeenten die een aanpak hebben">
        <g class="kaartje__provincies">
          {provincePaths().map(({ name, path }) => (
            <path key={name} d={path} />
          ))}
        </g>
        {gemeenten.filter(({ slug }) => shown.has(slug)).map(point)}
      </svg>
      <figcaption>Grenzen: MapSVG, CC BY 4.0.</figcaption>
    </figure>
  );
};
