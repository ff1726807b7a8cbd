import { listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { LesCard } from '../components/cards/LesCard.js';
import { Cards } from '../components/lists/Cards.js';
import { Layout } from '../components/shell/Layout.js';
import { Section } from '../components/text/Section.js';
import { Text } from '../components/text/Text.js';
import { definePage } from '../define-page.js';

/** How much a pattern rests on: how many lessons, and of how many it is known that they worked or did not. */
const evidence = (slugs: readonly string[], { library }: SiteData): string => {
  const lessen = library.lessen.filter(({ slug }) => slugs.includes(slug));
  const unknown = lessen.filter(({ uitkomst }) => uitkomst === 'onbekend').length;
  const places = new Set(lessen.map(({ aanpak }) => aanpak.slug)).size;
  return (
    `${formatCount(lessen.length, 'les', 'lessen')} uit ${formatCount(places, 'aanpak', 'aanpakken')}. ` +
    (unknown === 0 ? 'Van elke les is bekend of het werkte.' : `Bij ${unknown} is het effect niet gevonden.`)
  );
};

export default definePage('/lessen/patronen/', (data) => {
  const { patronen, lessen } = data.library;
  return (
    <Layout
      title="Lessen die op elkaar lijken"
      description="Wat meer gemeenten los van elkaar leerden."
      crumbs={[{ title: 'Lessen', to: listAddress('les') }]}
      source="patronen.yaml"
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Lessen die op elkaar lijken</h1>
        <p class="inleiding">
          Wat gemeenten los van elkaar leerden. De redactie zette deze lessen bij elkaar. Een paar lessen samen zijn nog
          geen bewijs.
        </p>
      </header>
      {patronen.length === 0 && <p class="niet-gevonden">Hier staat nog niets bij.</p>}
      {patronen.map((patroon) => (
        <Section key={patroon.slug} id={patroon.slug} title={patroon.titel}>
          <p>
            <Text inline>{patroon.toelichting}</Text>
          </p>
          <p class="periode">{evidence(patroon.lessen, data)}</p>
          <Cards>
            {lessen
              .filter(({ slug }) => patroon.lessen.includes(slug))
              .map((les) => (
                <LesCard key={les.slug} les={les} />
              ))}
          </Cards>
        </Section>
      ))}
    </Layout>
  );
});
