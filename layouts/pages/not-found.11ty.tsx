import { BrowseLists } from '../components/search/BrowseLists.js';
import { SearchForm } from '../components/search/SearchForm.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage('/404.html', () => (
  <Layout
    title="Deze pagina is er niet"
    description="Het adres klopt niet, of de pagina is verhuisd."
    styles="search"
    search={false}
    hidden
  >
    <header class="titelblok">
      <h1 class="nl-heading nl-heading--level-1">Deze pagina is er niet</h1>
      <p class="inleiding">Het adres klopt niet, of de pagina is verhuisd. Zoek hieronder, of kies een overzicht.</p>
    </header>
    <SearchForm id="zoek-404" />
    <BrowseLists />
  </Layout>
));
