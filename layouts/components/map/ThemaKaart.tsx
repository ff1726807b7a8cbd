import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../../scripts/content/format.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { LIST_SIZE } from '../../../scripts/content/lists/list-size.js';
import { countByPlace } from '../../../scripts/content/relate/count-by-place.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';
import { Section } from '../text/Section.js';
import { Kaart } from './Kaart.js';

/** Where approaches of one theme are: on the map, and as a list; once they are too many, as a list of how many are where. */
export const ThemaKaart = ({ aanpakken }: { readonly aanpakken: readonly Aanpak[] }) => {
  const { data } = usePage();
  if (aanpakken.length === 0) return null;
  return (
    <Section id="kaart" title="Waar dit speelt">
      <div class="kaart-en-lijst">
        <ul class="opsomming">
          {aanpakken.length > LIST_SIZE
            ? countByPlace(aanpakken, data.library).map(({ slug, naam, count }) => (
                <li key={slug}>
                  <Link to={addressOf('gemeente', slug)}>{naam}</Link>: {formatCount(count, 'aanpak', 'aanpakken')}
                </li>
              ))
            : aanpakken.map((aanpak) => (
                <li key={aanpak.slug}>
                  {placeOf(aanpak, data.library).name}:{' '}
                  <Link to={addressOf('aanpak', aanpak.slug)}>{aanpak.titel}</Link>
                </li>
              ))}
        </ul>
        <Kaart aanpakken={aanpakken} />
      </div>
    </Section>
  );
};
