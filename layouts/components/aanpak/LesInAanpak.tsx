import { LES_UITKOMST_LABELS } from '../../../schemas/parts/les.js';
import { addressOf, lesAnchor } from '../../../scripts/content/addresses/addresses.js';
import { earlierAnchors } from '../../../scripts/content/addresses/redirects.js';
import type { Les } from '../../../scripts/content/library.js';
import { LesBadge } from '../cards/LesCard.js';
import { Link } from '../text/Link.js';
import { Text } from '../text/Text.js';

/** A lesson on the page of its approach, at its own anchor. It is indexed on its own page. */
export const LesInAanpak = ({ les }: { readonly les: Les }) => (
  <article
    id={lesAnchor(les.id)}
    class={`kaart kaart--les ${les.uitkomst === 'werkte-niet' || les.uitkomst === 'gemengd' ? 'kaart--werkte-niet' : ''}`.trim()}
  >
    {earlierAnchors(les).map((anchor) => (
      <span key={anchor} id={anchor} />
    ))}
    <LesBadge les={les} />
    <h3 class="nl-heading nl-heading--level-3">{les.titel}</h3>
    <Text>{les.uitleg}</Text>
    <dl class="kaart__feiten">
      <div>
        <dt>Hangt af van</dt>
        <dd>
          <Text inline>{les.hangt_af_van}</Text>
        </dd>
      </div>
      <div>
        <dt>Uitkomst</dt>
        <dd>{LES_UITKOMST_LABELS[les.uitkomst]}</dd>
      </div>
    </dl>
    <p class="kaart__voet">
      <Link to={addressOf('les', les.slug)}>
        Eigen pagina van deze les<span class="alleen-voorlezen">: {les.titel}</span>
      </Link>
    </p>
  </article>
);
