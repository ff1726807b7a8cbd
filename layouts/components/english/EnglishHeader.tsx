import { ENGLISH_ADDRESS } from '../../../scripts/content/addresses/addresses.js';
import { languagesOf } from '../../languages/languages-of.js';
import { usePage } from '../../page-context.js';
import { Logo } from '../shell/Logo.js';
import { Link } from '../text/Link.js';

/** Name, and the way back to the list and to the same page in Dutch: the menu of the site leads to Dutch pages only. */
export const EnglishHeader = () => {
  const { data, address } = usePage();
  const { naam, slagzin } = data.library.site;
  const dutch = languagesOf(address, data.addresses)?.nl ?? '/';
  return (
    <header class="kop">
      <div class="kop__binnen">
        <Link to={ENGLISH_ADDRESS} class="kop__merk">
          <Logo />
          <span lang="nl">
            <span class="kop__naam">{naam}</span>
            <span class="kop__slagzin">{slagzin}</span>
          </span>
        </Link>
        <nav class="menu" aria-label="Main menu">
          <ul>
            <li>
              <Link to={ENGLISH_ADDRESS} class="menu__link" current={address === ENGLISH_ADDRESS}>
                Summaries
              </Link>
            </li>
            <li>
              <a class="menu__link" href={data.basePath + dutch.slice(1)} lang="nl" hreflang="nl">
                Nederlands
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
};
