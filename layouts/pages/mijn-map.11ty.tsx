import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { definePage } from '../define-page.js';

export default definePage('/mijn-map/', ({ assets, basePath }) => (
  <Layout
    title="Mijn map"
    description="Verzamel aanpakken, lessen en tools, print ze als één document of neem ze mee."
    styles="map"
    crumbs={[]}
    scripts={[assets.scripts.map]}
  >
    <header class="titelblok">
      <h1 class="nl-heading nl-heading--level-1">Mijn map</h1>
      <p class="inleiding niet-printen">
        Verzamel wat je wilt gebruiken. Je map staat alleen in deze browser. Niemand anders ziet haar.
      </p>
    </header>
    <noscript>
      <p class="kader">
        Een map maken werkt alleen met JavaScript. Zonder JavaScript kun je elke pagina apart printen of downloaden.
      </p>
    </noscript>
    <div id="mijn-map" data-basis={basePath} data-gegevens={`${basePath}data/mijn-map.json`}>
      <p>
        Je map is leeg. Open een <Link to="/aanpakken/">aanpak</Link>, een <Link to="/lessen/">les</Link> of een{' '}
        <Link to="/tools/">tool</Link> en kies “Zet in mijn map”.
      </p>
    </div>
    <section id="zonder-internet" class="deel niet-printen" aria-labelledby="zonder-internet-titel" hidden>
      <h2 id="zonder-internet-titel" class="nl-heading nl-heading--level-2">
        Ook zonder internet
      </h2>
      <p>
        Ga je naar een zaal zonder internet? Bewaar dan wat in je map zit, met de bestanden die erbij horen. Het staat
        alleen op dit apparaat. Wie dit apparaat gebruikt, kan het ook lezen.
      </p>
    </section>
  </Layout>
));
