import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import { Cards } from '../components/lists/Cards.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { definePage } from '../define-page.js';

export default definePage('/themas/', ({ library, relations }) => (
  <Layout title="Thema's" description="Alle thema's, met de lessen, aanpakken en tools die erbij horen." crumbs={[]}>
    <ListHeader title="Thema's" intro="themas" />
    <Cards>
      {library.themas.map(({ slug, naam, kort }) => (
        <article key={slug} class="kaart">
          <h2 class="nl-heading nl-heading--level-3">
            <Link to={addressOf('thema', slug)}>{naam}</Link>
          </h2>
          <p>
            <Text inline>{kort}</Text>
          </p>
          <p class="kaart__voet">
            {formatCount(relations.lessen.thema.of(slug).length, 'les', 'lessen')} ·{' '}
            {formatCount(relations.aanpakken.thema.of(slug).length, 'aanpak', 'aanpakken')}
          </p>
        </article>
      ))}
    </Cards>
  </Layout>
));
