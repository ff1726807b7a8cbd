import { ENGLISH_ADDRESS } from '../../../scripts/content/addresses/addresses.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';
import { ImproveLinks } from './ImproveLinks.js';

interface SiteFooterProps {
  /** Path of the page's source below the content folder. */
  readonly source?: string | undefined;
}

/** Licence, fixed links, and where the source of this page can be improved. */
export const SiteFooter = ({ source }: SiteFooterProps) => {
  const { data } = usePage();
  const { voet, licentie } = data.library.site;
  return (
    <footer class="voet">
      <div class="voet__binnen">
        <p>{voet.tekst}</p>
        <ul class="voet__links">
          {voet.links.map(({ titel, pad }) => (
            <li key={pad}>
              <Link to={pad}>{titel}</Link>
            </li>
          ))}
          <li>
            <Link to="/nieuw/">Wat is nieuw</Link>
          </li>
          <li>
            <Link to="/data/">Open data en feeds</Link>
          </li>
          {data.addresses.has(ENGLISH_ADDRESS) && (
            <li>
              <a href={data.basePath + ENGLISH_ADDRESS.slice(1)} class="nl-link" lang="en" hreflang="en">
                In English
              </a>
            </li>
          )}
          <li>
            <Link to="/vergelijken/">Vergelijken</Link>
          </li>
          <li>
            <Link to="/mijn-map/">Mijn map</Link>
          </li>
          <li>
            <a href={licentie.adres} class="nl-link" rel="license external noopener">
              {licentie.naam}
            </a>
          </li>
          {source !== undefined && <ImproveLinks source={source} />}
        </ul>
      </div>
    </footer>
  );
};
