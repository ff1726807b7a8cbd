import type { Redirect } from '../../scripts/content/addresses/redirects.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import type { TemplateData } from '../define-page.js';
import { renderPage } from '../render-page.js';

interface Data extends TemplateData {
  readonly redirect: Redirect;
}

const outputOf = ({ from }: Redirect) => `${from}index.html`;

/** A page at an address that changed: sends the reader on, also on a host that knows no redirects. */
export default {
  data: {
    pagination: { data: 'siteData.redirects', size: 1, alias: 'redirect' },
    permalink: ({ redirect }: Data) => outputOf(redirect),
  },
  render: ({ siteData, redirect, part }: Data) =>
    part.make(outputOf(redirect), () =>
      renderPage(
        siteData,
        redirect.to,
        {},
        <Layout
          title="Deze pagina is verhuisd"
          description="Deze pagina heeft een nieuw adres."
          movedTo={redirect.to}
          hidden
          unlisted
        >
          <header class="titelblok">
            <h1 class="nl-heading nl-heading--level-1">Deze pagina is verhuisd</h1>
            <p class="inleiding">
              Je wordt doorgestuurd. Gebeurt er niets? <Link to={redirect.to}>Ga naar de nieuwe pagina</Link>.
            </p>
          </header>
        </Layout>,
      ),
    ),
};
