import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Sessie } from '../../scripts/content/library.js';
import { SessieCard } from '../components/cards/SessieCard.js';
import { Cards } from '../components/lists/Cards.js';
import { GeenSessies } from '../components/lists/GeenSessies.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { definePage } from '../define-page.js';

const SessiesOf = ({ sessies }: { readonly sessies: readonly Sessie[] }) =>
  sessies.length === 0 ? (
    <GeenSessies />
  ) : (
    <Cards>
      {sessies.map((sessie) => (
        <SessieCard key={sessie.slug} sessie={sessie} />
      ))}
    </Cards>
  );

export default definePage('/sessies/', ({ library, relations }) => (
  <Layout
    title="Sessies"
    description="De sessies van het leernetwerk, met programma, voorbereiding en opdrachten."
    crumbs={[{ title: 'Leernetwerk', to: '/cohorten/' }]}
  >
    <ListHeader title="Sessies" intro="sessies" />
    {library.cohorten.map((cohort) => (
      <section key={cohort.slug} class="deel" aria-labelledby={`lichting-${cohort.slug}`}>
        <h2 id={`lichting-${cohort.slug}`} class="nl-heading nl-heading--level-2">
          <Link to={addressOf('cohort', cohort.slug)}>{cohort.titel}</Link>
        </h2>
        <SessiesOf sessies={relations.sessies.cohort.of(cohort.slug)} />
      </section>
    ))}
  </Layout>
));
