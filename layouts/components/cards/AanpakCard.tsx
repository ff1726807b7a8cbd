import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../../scripts/content/format.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { plainText } from '../../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { traitsOf } from '../../../scripts/content/relate/traits-of.js';
import { compareAddress } from '../../compare/compare-address.js';
import { usePage } from '../../page-context.js';
import { traitsAttributes } from '../lists/traits-attributes.js';
import { Link } from '../text/Link.js';

/** An approach in a list: where, what it is called, and the question it answers. */
export const AanpakCard = ({ aanpak, level = 3 }: { readonly aanpak: Aanpak; readonly level?: 2 | 3 }) => {
  const { data } = usePage();
  const Heading = `h${level}` as const;
  const themas = data.library.themas.filter(({ slug }) => aanpak.themas.slice(0, 3).includes(slug));
  return (
    <article
      class="kaart kaart--aanpak"
      data-aanpak={aanpak.slug}
      {...traitsAttributes(traitsOf(aanpak, data.library))}
    >
      <p class="kicker">{placeOf(aanpak, data.library).label}</p>
      <Heading class="nl-heading nl-heading--level-3">
        <Link to={addressOf('aanpak', aanpak.slug)}>{aanpak.titel}</Link>
      </Heading>
      <p>{plainText(aanpak.vraagstuk)}</p>
      <p class="kaart__voet">
        {formatCount(aanpak.lessen.length, 'les', 'lessen')} · {themas.map(({ naam }) => naam).join(', ')}{' '}
        <Link to={compareAddress([aanpak.slug])} class="nl-link kaart__vergelijk niet-printen">
          Vergelijk<span class="alleen-voorlezen"> {placeOf(aanpak, data.library).name} met andere aanpakken</span>
        </Link>
      </p>
    </article>
  );
};
