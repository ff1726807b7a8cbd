import { EDITOR_ADDRESS } from '../../scripts/content/addresses/addresses.js';
import { editorBackend } from '../../scripts/contribute/editor/editor-backend.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { editorSecurityPolicy } from '../content-security-policy.js';
import { definePage } from '../define-page.js';

const NoRepository = () => (
  <p class="kader">
    Deze site kent nog geen plek waar de bestanden staan. Daarom kun je hier nog niet inloggen. Op je eigen computer kun
    je wel een map met de bestanden openen. Of vul het <Link to="/meedoen/">formulier</Link> in.
  </p>
);

export default definePage(EDITOR_ADDRESS, ({ assets, basePath, library }) => {
  const backend = editorBackend(library.site.repository);
  return (
    <Layout
      title="Beheer"
      description="Schrijf of verbeter een tekst in je browser."
      crumbs={[]}
      scripts={[assets.scripts.editor]}
      policy={editorSecurityPolicy(backend?.origins ?? [])}
      hidden
      unlisted
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Schrijven in je browser</h1>
        <p class="inleiding">Hier schrijf je een nieuwe tekst of verbeter je er een. Je hebt geen programma nodig.</p>
      </header>
      <section class="lopende-tekst" aria-labelledby="eerst">
        <h2 class="nl-heading nl-heading--level-2" id="eerst">
          Lees dit eerst: geen persoonsgegevens
        </h2>
        <ul>
          <li>Schrijf geen namen op. Noem een rol, zoals inwoner, wijkcoach of wethouder.</li>
          <li>Schrijf geen telefoonnummer, adres, e-mailadres of geboortedatum van een persoon op.</li>
          <li>Kan iemand zichzelf of een buur herkennen? Laat dat stuk weg, of vraag eerst toestemming.</li>
          <li>Zet geen foto's van herkenbare mensen neer zonder hun toestemming.</li>
        </ul>
        <p>
          Wat je bewaart, gaat naar een plek die iedereen kan lezen, ook als het nog niet op de site staat. Weghalen
          lukt daarna bijna niet meer.
        </p>
        {backend === null ? (
          <NoRepository />
        ) : (
          <p>
            {backend.proposals
              ? 'Je tekst wordt een voorstel. Iemand van de redactie leest het voordat het op de site komt.'
              : 'Let op: op deze plek kan de editor geen voorstel maken. Wat je bewaart, staat meteen in de bestanden.'}
          </p>
        )}
        <div
          id="beheer"
          data-instelling={`${basePath}beheer/instelling.json`}
          data-repository={library.site.repository}
        >
          <button type="button" class="nl-button nl-button--primary" hidden>
            Ik heb dit gelezen, open de editor
          </button>
        </div>
        <noscript>
          <p class="kader">De editor werkt alleen met JavaScript.</p>
        </noscript>
      </section>
    </Layout>
  );
});
