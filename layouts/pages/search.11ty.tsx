import { ListHeader } from '../components/lists/ListHeader.js';
import { BrowseLists } from '../components/search/BrowseLists.js';
import { FacetLabels } from '../components/search/FacetLabels.js';
import { SearchForm } from '../components/search/SearchForm.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage('/zoeken/', ({ assets }) => (
  <Layout
    title="Zoeken"
    description="Zoek in lessen, aanpakken, tools en begrippen."
    styles="search"
    search={false}
    scripts={[assets.scripts.search]}
  >
    <ListHeader title="Zoeken" intro="zoeken" />
    <SearchForm id="zoek-pagina" />
    <FacetLabels />
    <div id="zoekresultaten" hidden />
    <div id="bladeren">
      <noscript>
        <p class="kader">Zoeken werkt alleen met JavaScript. Zonder JavaScript vind je alles via deze overzichten.</p>
      </noscript>
      <BrowseLists />
    </div>
  </Layout>
));
