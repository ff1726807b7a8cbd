import { formatCount } from '../../scripts/content/format.js';
import { onPage } from '../../scripts/content/lists/list-size.js';
import { VraagCard } from '../components/cards/VraagCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import { defineListPages } from '../define-list-pages.js';

export default defineListPages(['vragen'], (page, { library }) => (
  <ListLayout title="Vragen" description="Vragen waar gemeenten mee zitten, met reacties." page={page}>
    <ListHeader title="Vragen" intro="vragen" />
    <ListPlace
      page={page}
      total={formatCount(library.vragen.length, 'vraag', 'vragen')}
      search="/zoeken/?soort=vraag"
    />
    <Cards>
      {onPage(library.vragen, page.number).map((vraag) => (
        <VraagCard key={vraag.slug} vraag={vraag} level={2} />
      ))}
    </Cards>
  </ListLayout>
));
