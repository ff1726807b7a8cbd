import { formatCount } from '../../scripts/content/format.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { Cards } from '../components/lists/Cards.js';
import { LikeUs } from '../components/lists/LikeUs.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage('/aanpakken/', ({ library }) => (
  <Layout
    title="Aanpakken"
    description={`${formatCount(library.aanpakken.length, 'aanpak', 'aanpakken')} van gemeenten en regio's.`}
    styles="lists"
    crumbs={[]}
  >
    <ListHeader title="Aanpakken" intro="aanpakken" />
    <LikeUs to="/aanpakken/" />
    <Cards sortable>
      {library.aanpakken.map((aanpak) => (
        <AanpakCard key={aanpak.slug} aanpak={aanpak} level={2} />
      ))}
    </Cards>
  </Layout>
));
