import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { TopicLists } from '../components/lists/TopicLists.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';

export default defineItemPages({
  of: 'fasen',
  address: ({ slug }) => addressOf('fase', slug),
  render: ({ slug, naam, vraag, kort, inleiding }, { library, relations }) => (
    <Layout
      title={naam}
      description={plainText(kort)}
      styles="lists"
      crumbs={[{ title: 'Lessen', to: '/lessen/' }]}
      source="fasen.yaml"
    >
      <nav class="stappenbalk" aria-label="De stappen">
        <ol>
          {library.fasen.map((fase) => (
            <li key={fase.slug}>
              <Link to={addressOf('fase', fase.slug)} current={fase.slug === slug}>
                {fase.naam}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <header class="titelblok">
        <p class="kicker">{vraag}</p>
        <h1 class="nl-heading nl-heading--level-1">{naam}</h1>
        <p class="inleiding">
          <Text inline>{kort}</Text>
        </p>
      </header>
      <Text>{inleiding}</Text>
      <TopicLists
        of="fase"
        slug={slug}
        lessen={relations.lessen.fase.of(slug)}
        aanpakken={relations.aanpakken.fase.of(slug)}
        tools={relations.tools.fase.of(slug)}
        vragen={relations.vragen.fase.of(slug)}
      />
    </Layout>
  ),
});
