import { VraagCard } from '../components/cards/VraagCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage(
  '/vragen/',
  ({ library }) => (
    <Layout title="Vragen" description="Vragen waar gemeenten mee zitten, met reacties." crumbs={[]}>
      <ListHeader title="Vragen" intro="vragen" />
      <Cards>
        {library.vragen.map((vraag) => (
          <VraagCard key={vraag.slug} vraag={vraag} level={2} />
        ))}
      </Cards>
    </Layout>
  ),
  ({ library }) => library.vragen.length > 0,
);
