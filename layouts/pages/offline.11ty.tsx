import { OFFLINE_ADDRESS } from '../../scripts/content/addresses/addresses.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { definePage } from '../define-page.js';

export default definePage(OFFLINE_ADDRESS, ({ assets }) => (
  <Layout
    title="Bewaard voor offline"
    description="De teksten die je op dit apparaat bewaart, om te openen zonder internet."
    styles="map"
    crumbs={[]}
    scripts={[assets.scripts.offline]}
    hidden
  >
    <header class="titelblok">
      <h1 class="nl-heading nl-heading--level-1">Bewaard voor offline</h1>
      <p class="inleiding">Deze teksten kun je ook openen als er geen internet is.</p>
    </header>
    <noscript>
      <p class="kader">Bewaren voor offline werkt alleen met JavaScript.</p>
    </noscript>
    <div id="bewaard" />
    <p>
      Kies in <Link to="/mijn-map/">Mijn map</Link> wat je bewaart, of zet het daar uit.
    </p>
  </Layout>
));
