import { usePage } from '../../page-context.js';
import { SearchForm } from '../search/SearchForm.js';
import { Link } from '../text/Link.js';
import { Logo } from './Logo.js';

const isHere = (address: string, path: string) => address === path || (path !== '/' && address.startsWith(path));

/** Name, menu, and a search box on every page that has none of its own. */
export const SiteHeader = ({ search }: { readonly search: boolean }) => {
  const { data, address } = usePage();
  const { naam, slagzin, menu } = data.library.site;
  return (
    <header class="kop">
      <div class="kop__binnen">
        <Link to="/" class="kop__merk">
          <Logo />
          <span>
            <span class="kop__naam">{naam}</span>
            <span class="kop__slagzin">{slagzin}</span>
          </span>
        </Link>
        <nav class="menu" aria-label="Hoofdmenu">
          <ul>
            {menu.map(({ titel, pad }) => (
              <li key={pad}>
                <Link to={pad} class="menu__link" current={isHere(address, pad)}>
                  {titel}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {search && <SearchForm id="zoek-kop" compact />}
      </div>
    </header>
  );
};
