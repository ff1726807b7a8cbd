import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

/** Links to themes and phases that something belongs to. */
export const ThemaTags = ({
  themas,
  fasen,
}: {
  readonly themas: readonly string[];
  readonly fasen: readonly string[];
}) => {
  const { data } = usePage();
  const shownThemas = themas.flatMap((thema) => data.library.themas.filter(({ slug }) => slug === thema));
  const shownFasen = data.library.fasen.filter(({ slug }) => fasen.includes(slug));
  return (
    <dl class="trefwoorden">
      {shownThemas.length > 0 && (
        <div>
          <dt>Thema's</dt>
          <dd>
            <ul>
              {shownThemas.map(({ slug, naam }) => (
                <li key={slug}>
                  <Link to={addressOf('thema', slug)}>{naam}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {shownFasen.length > 0 && (
        <div>
          <dt>Stappen</dt>
          <dd>
            <ul>
              {shownFasen.map(({ slug, naam }) => (
                <li key={slug}>
                  <Link to={addressOf('fase', slug)}>{naam}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
};
