import type { SamenvattingEngels } from '../../../schemas/parts/samenvatting-engels.js';
import { englishAddressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

interface EnglishCardProps {
  readonly aanpak: Aanpak;
  readonly summary: SamenvattingEngels;
}

/** An approach in the English list: where, and what it is called. */
export const EnglishCard = ({ aanpak, summary }: EnglishCardProps) => (
  <article class="kaart kaart--aanpak">
    <p class="kicker">{placeOf(aanpak, usePage().data.library).name}</p>
    <h3 class="nl-heading nl-heading--level-3">
      <Link to={englishAddressOf(aanpak.slug)}>{summary.titel}</Link>
    </h3>
  </article>
);
