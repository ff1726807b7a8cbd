import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

/** Ways in without searching: by theme, phase, place and kind. */
export const BrowseLists = () => {
  const { data } = usePage();
  const { themas, fasen, vragen } = data.library;
  return (
    <div class="bladeren">
      <section aria-labelledby="op-thema">
        <h2 id="op-thema" class="nl-heading nl-heading--level-3">
          Op thema
        </h2>
        <ul>
          {themas.map(({ slug, naam }) => (
            <li key={slug}>
              <Link to={addressOf('thema', slug)}>{naam}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="op-stap">
        <h2 id="op-stap" class="nl-heading nl-heading--level-3">
          Op stap
        </h2>
        <ul>
          {fasen.map(({ slug, naam }) => (
            <li key={slug}>
              <Link to={addressOf('fase', slug)}>{naam}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="op-soort">
        <h2 id="op-soort" class="nl-heading nl-heading--level-3">
          Alles van één soort
        </h2>
        <ul>
          {[
            ['/lessen/', 'Lessen'],
            ['/aanpakken/', 'Aanpakken'],
            ['/tools/', 'Tools'],
            ...(vragen.length > 0 ? [['/vragen/', 'Vragen']] : []),
            ['/gemeenten/', "Gemeenten en regio's"],
            ['/sessies/', 'Sessies'],
            ['/begrippen/', 'Begrippen'],
          ].map(([to = '/', title]) => (
            <li key={to}>
              <Link to={to}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
