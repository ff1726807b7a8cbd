import { Link } from '../text/Link.js';

export interface Crumb {
  readonly title: string;
  readonly to: string;
}

/** The way from the home page to this page. */
export const Breadcrumbs = ({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) => (
  <nav class="kruimelpad" aria-label="Kruimelpad">
    <ol>
      {[{ title: 'Begin', to: '/' }, ...crumbs].map(({ title, to }) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
);
