import { formatCount } from '../../scripts/content/format.js';
import { Layout } from '../components/shell/Layout.js';
import { FileLink } from '../components/text/FileLink.js';
import { Section } from '../components/text/Section.js';
import type { Dataset } from '../data/dataset.js';
import { DATASETS } from '../data/datasets.js';
import { definePage } from '../define-page.js';
import { dataCatalogOf } from '../linked-data/data-catalog-of.js';

const Fields = ({ dataset }: { readonly dataset: Dataset }) => (
  <details class="velden">
    <summary>Wat staat er in {dataset.title.toLowerCase()}?</summary>
    <dl class="feiten">
      {dataset.fields.map(({ name, meaning }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </details>
);

export default definePage('/data/', (data) => {
  const { naam, licentie } = data.library.site;
  return (
    <Layout
      title="Open data"
      description={`De gegevens van ${naam} als JSON en CSV, en feeds om te volgen.`}
      crumbs={[]}
      linkedData={dataCatalogOf(data)}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Open data</h1>
        <p class="inleiding">Alles op deze site kun je ook als gegevens meenemen en zelf gebruiken.</p>
      </header>
      <div class="lopende-tekst">
        <p>
          {licentie.uitleg} De licentie is{' '}
          <a href={licentie.adres} class="nl-link" rel="license external noopener">
            {licentie.naam}
          </a>
          .
        </p>
        <p>
          CSV opent in een rekenprogramma. JSON is voor programma's. Een lege cel (in JSON: null) betekent: niet
          gevonden in de bronnen. Staan er meer waarden in één cel? Dan staat er een streep tussen: |. Begint een tekst
          met een teken waar een rekenprogramma een formule in ziet, dan staat er in CSV een enkel aanhalingsteken voor.
        </p>
      </div>
      {DATASETS.map((dataset) => (
        <Section key={dataset.name} id={dataset.name} title={dataset.title}>
          <p>
            {dataset.about} {formatCount(dataset.countOf(data), 'regel', 'regels')}.
          </p>
          <ul class="sprongen">
            <li>
              <FileLink to={`/data/${dataset.name}.csv`}>{dataset.title} als CSV</FileLink>
            </li>
            <li>
              <FileLink to={`/data/${dataset.name}.json`}>{dataset.title} als JSON</FileLink>
            </li>
          </ul>
          <Fields dataset={dataset} />
        </Section>
      ))}
      <Section id="catalogus" title="Voor datacatalogi">
        <p>
          <FileLink to="/data/catalogus.jsonld">Beschrijving volgens DCAT-AP-NL (JSON-LD)</FileLink>
        </p>
      </Section>
      <Section id="feeds" title="Volgen in een feedlezer">
        <p>Een feedlezer laat zien wat er nieuw is. Elk thema en elke lichting heeft ook een eigen feed.</p>
        <ul class="sprongen">
          <li>
            <FileLink to="/feed.xml">De hele site (Atom)</FileLink>
          </li>
          <li>
            <FileLink to="/feed.json">De hele site (JSON Feed)</FileLink>
          </li>
        </ul>
      </Section>
    </Layout>
  );
});
