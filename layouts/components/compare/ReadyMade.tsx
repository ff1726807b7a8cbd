import { compareThemaAddress } from '../../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../../scripts/content/format.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

/** The comparisons that are ready, by theme; they need no script. */
export const ReadyMade = () => {
  const { data } = usePage();
  const themas = data.library.themas
    .map((thema) => ({ ...thema, count: data.relations.aanpakken.thema.of(thema.slug).length }))
    .filter(({ count }) => count > 1);
  if (themas.length === 0) return null;
  return (
    <section class="deel niet-printen" aria-labelledby="klaar">
      <h2 id="klaar" class="nl-heading nl-heading--level-2">
        Vergelijkingen die klaar zijn
      </h2>
      <p>Per thema, van klein naar groot.</p>
      <ul class="sprongen">
        {themas.map(({ slug, naam, count }) => (
          <li key={slug}>
            <Link to={compareThemaAddress(slug)}>{naam}</Link>
            <span class="telling">&nbsp;{formatCount(count, 'aanpak', 'aanpakken')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
