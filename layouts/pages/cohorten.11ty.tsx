import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { formatPeriod } from '../../scripts/content/format.js';
import { COHORT_STATE_LABELS, cohortState } from '../../scripts/content/relate/cohort-state.js';
import { Cards } from '../components/lists/Cards.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { Tijdlijn } from '../components/timeline/Tijdlijn.js';
import { definePage } from '../define-page.js';

export default definePage('/cohorten/', ({ library, relations, today }) => (
  <Layout
    title="Leernetwerk"
    description="De lichtingen van het leernetwerk en hun sessies."
    crumbs={[]}
    styles="timeline"
  >
    <ListHeader title="Leernetwerk" intro="cohorten" />
    <Cards>
      {library.cohorten.map((cohort) => (
        <article key={cohort.slug} class="kaart">
          <span class="nl-data-badge merkje">{COHORT_STATE_LABELS[cohortState(cohort, today)]}</span>
          <h2 class="nl-heading nl-heading--level-3">
            <Link to={addressOf('cohort', cohort.slug)}>{cohort.titel}</Link>
          </h2>
          <p>
            <Text inline>{cohort.in_het_kort}</Text>
          </p>
          <p class="kaart__voet">
            {formatPeriod(cohort.periode)} · {relations.sessies.cohort.of(cohort.slug).length} sessies
          </p>
        </article>
      ))}
    </Cards>
    {library.cohorten.length > 0 && <Tijdlijn />}
    <p>
      <Link to="/sessies/">Alle sessies</Link>
    </p>
  </Layout>
));
