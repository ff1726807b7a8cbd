import { type ListPage, listPageAddress, listStart } from '../../../scripts/content/lists/list-pages.js';
import { Link } from '../text/Link.js';

/** How many pages before and after this one are named. */
const NEAR = 2;

/** The first page, the last and those around this one; never more, however long a list grows. */
export const namedPages = (number: number, count: number): number[] =>
  Array.from({ length: 2 * NEAR + 1 }, (_, index) => number - NEAR + index)
    .filter((near) => near > 1 && near < count)
    .concat(1, count)
    .sort((a, b) => a - b);

/** The ways to the other pages of a list; nothing when there is one page. */
export const PageNav = ({ page }: { readonly page: ListPage }) => {
  const { number, count } = page;
  if (count === 1) return null;
  const start = listStart(page);
  const numbers = namedPages(number, count);
  return (
    <nav class="bladzijden niet-printen" aria-label="Bladzijden">
      <ul>
        {number > 1 && (
          <li>
            <Link to={listPageAddress(start, number - 1)}>Vorige</Link>
          </li>
        )}
        {numbers.map((other, index) => (
          <li key={other}>
            {other - (numbers[index - 1] ?? other) > 1 && <span aria-hidden="true">… </span>}
            <Link to={listPageAddress(start, other)} current={other === number}>
              <span class="alleen-voorlezen">Bladzijde </span>
              {other}
            </Link>
          </li>
        ))}
        {number < count && (
          <li>
            <Link to={listPageAddress(start, number + 1)}>Volgende</Link>
          </li>
        )}
      </ul>
    </nav>
  );
};
