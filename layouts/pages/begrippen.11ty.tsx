import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { definePage } from '../define-page.js';

export default definePage('/begrippen/', ({ library }) => (
  <Layout
    title="Begrippen"
    description="Woorden die vaak terugkomen, in gewone taal uitgelegd."
    crumbs={[]}
    styles="lists"
  >
    <ListHeader title="Begrippen" intro="begrippen" />
    <dl class="begrippenlijst">
      {library.begrippen
        .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
        .map(({ slug, term, omschrijving }) => (
          <div key={slug}>
            <dt>
              <Link to={addressOf('begrip', slug)}>{term}</Link>
            </dt>
            <dd>
              <Text inline>{omschrijving}</Text>
            </dd>
          </div>
        ))}
    </dl>
  </Layout>
));
