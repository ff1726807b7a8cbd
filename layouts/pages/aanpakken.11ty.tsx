import { formatCount } from '../../scripts/content/format.js';
import { onPage } from '../../scripts/content/lists/list-size.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { Cards } from '../components/lists/Cards.js';
import { LikeUs } from '../components/lists/LikeUs.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import { defineListPages } from '../define-list-pages.js';

export default defineListPages(['aanpakken'], (page, { library }) => {
  const total = formatCount(library.aanpakken.length, 'aanpak', 'aanpakken');
  return (
    <ListLayout title="Aanpakken" description={`${total} van gemeenten en regio's.`} page={page}>
      <ListHeader title="Aanpakken" intro="aanpakken" />
      <LikeUs to="/aanpakken/" search={page.count > 1 ? { soort: 'aanpak' } : undefined} />
      <ListPlace page={page} total={total} search="/zoeken/?soort=aanpak" />
      <Cards sortable={page.count === 1}>
        {onPage(library.aanpakken, page.number).map((aanpak) => (
          <AanpakCard key={aanpak.slug} aanpak={aanpak} level={2} />
        ))}
      </Cards>
    </ListLayout>
  );
});
