import { addressOf, compareThemaAddress, listAddress } from '../../scripts/content/addresses/addresses.js';
import { LIST_SIZE } from '../../scripts/content/lists/list-size.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { LikeUs } from '../components/lists/LikeUs.js';
import { TopicLists } from '../components/lists/TopicLists.js';
import { ThemaKaart } from '../components/map/ThemaKaart.js';
import { Layout } from '../components/shell/Layout.js';
import { FileLink } from '../components/text/FileLink.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';

export default defineItemPages({
  of: 'themas',
  address: ({ slug }) => addressOf('thema', slug),
  render: ({ slug, naam, kort, inleiding }, { relations }) => (
    <Layout
      title={naam}
      description={plainText(kort)}
      styles="lists"
      crumbs={[{ title: "Thema's", to: listAddress('thema') }]}
      source="themas.yaml"
      feed={`${addressOf('thema', slug)}feed.xml`}
    >
      <header class="titelblok">
        <p class="kicker">Thema</p>
        <h1 class="nl-heading nl-heading--level-1">{naam}</h1>
        <p class="inleiding">
          <Text inline>{kort}</Text>
        </p>
      </header>
      {inleiding !== undefined && <Text>{inleiding}</Text>}
      <TopicLists
        of="thema"
        slug={slug}
        perFase
        aanpakTools={
          relations.aanpakken.thema.of(slug).length > 1 && (
            <>
              <p>
                <Link to={compareThemaAddress(slug)}>Zet deze aanpakken naast elkaar</Link>
              </p>
              <LikeUs
                to={addressOf('thema', slug)}
                search={
                  relations.aanpakken.thema.of(slug).length > LIST_SIZE ? { soort: 'aanpak', thema: slug } : undefined
                }
                withThema={false}
              />
            </>
          )
        }
        lessen={relations.lessen.thema.of(slug)}
        aanpakken={relations.aanpakken.thema.of(slug)}
        tools={relations.tools.thema.of(slug)}
        vragen={relations.vragen.thema.of(slug)}
      />
      <ThemaKaart aanpakken={relations.aanpakken.thema.of(slug)} />
      <p>
        <FileLink to={`${addressOf('thema', slug)}feed.xml`}>Volg dit thema in je feedlezer (Atom)</FileLink>
      </p>
    </Layout>
  ),
});
