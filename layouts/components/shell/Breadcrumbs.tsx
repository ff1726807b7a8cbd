import { Link } from '../text/Link.js';

export interface Crumb {
  readonly title: string;
  readonly to: string;
}

/** The way from the home page to this page. */
export const Breadcrumbs = ({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) => (
  <nav class="utrecht-breadcrumb-nav kruimelpad" aria-label="Kruimelpad">
    <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
      {crumbs.map(({ title, to }) => (
        <li key={to} class="utrecht-breadcrumb-nav__item">
          <Link to={to} class="utrecht-breadcrumb-nav__link">
            {title}
          </Link>
        </li>
      ))}
      <li class="utrecht-breadcrumb-nav__item" aria-current="page">
        {here}
      </li>
    </ol>
  </nav>
);
