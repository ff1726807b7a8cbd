import { ReadyMade } from '../components/compare/ReadyMade.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage('/vergelijken/', ({ assets, basePath }) => (
  <Layout
    styles="compare"
    title="Vergelijken"
    description="Zet twee tot vier aanpakken naast elkaar."
    crumbs={[]}
    scripts={[assets.scripts.compare]}
  >
    <header class="titelblok">
      <h1 class="nl-heading nl-heading--level-1">Vergelijken</h1>
      <p class="inleiding niet-printen">
        Zet twee tot vier aanpakken naast elkaar. Het adres van deze pagina onthoudt wat je koos. Deel het met wie je
        wilt.
      </p>
    </header>
    <noscript>
      <p class="kader">Zelf kiezen werkt alleen met JavaScript. Hieronder staan vergelijkingen die klaar zijn.</p>
    </noscript>
    <div id="vergelijking" data-basis={basePath} aria-busy="true" />
    <ReadyMade />
  </Layout>
));
