import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatDay, formatTime } from '../../../scripts/content/format.js';
import type { Sessie } from '../../../scripts/content/library.js';
import { plainText } from '../../../scripts/content/markdown/plain-text.js';
import { Link } from '../text/Link.js';

/** Where a session takes place, in a few words. */
export const placeOfSessie = ({ plaats }: Sessie): string =>
  plaats.soort === 'online' ? 'online' : (plaats.naam ?? 'op locatie');

/** A session in a list: which one, when and where. */
export const SessieCard = ({ sessie }: { readonly sessie: Sessie }) => (
  <article class="kaart kaart--sessie">
    <p class="kicker">Sessie {sessie.nummer}</p>
    <h3 class="nl-heading nl-heading--level-3">
      <Link to={addressOf('sessie', sessie.slug)}>{sessie.titel}</Link>
    </h3>
    <p>{plainText(sessie.in_het_kort)}</p>
    <p class="kaart__voet">
      {formatDay(sessie.begin)}, {formatTime(sessie.begin)} tot {formatTime(sessie.einde)} uur, {placeOfSessie(sessie)}
    </p>
  </article>
);
