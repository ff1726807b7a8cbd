import type { ListPage } from '../../../scripts/content/lists/list-pages.js';
import { Link } from '../text/Link.js';

interface ListPlaceProps {
  readonly page: ListPage;
  /** How much there is in all, in words: "1.003 aanpakken". */
  readonly total: string;
  /** The same list where a reader can search in it and narrow it down; null when that can't be. */
  readonly search: string | null;
}

/** Above the cards of a list of more pages: where a reader is, and how to get to what they look for. */
export const ListPlace = ({ page, total, search }: ListPlaceProps) =>
  page.count === 1 ? null : (
    <p class="lijst-plek">
      Bladzijde {page.number} van {page.count}, van {total}.{' '}
      {search !== null && <Link to={search}>Zoek in deze lijst</Link>}
    </p>
  );
