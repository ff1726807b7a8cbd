import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { Layout } from '../components/shell/Layout.js';
import { Body } from '../components/text/Body.js';
import { Downloads } from '../components/text/Downloads.js';
import { Publication } from '../components/text/Publication.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { stateUnlessPublic } from '../state-unless-public.js';

export default defineItemPages({
  of: 'paginas',
  address: ({ slug }) => addressOf('pagina', slug),
  render: (pagina, data) => (
    <Layout
      title={pagina.titel}
      description={plainText(pagina.inleiding)}
      crumbs={[]}
      source={pagina.file}
      notPublic={stateUnlessPublic(pagina, data)}
      reviewed={pagina}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">{pagina.titel}</h1>
        <p class="inleiding">
          <Text inline>{pagina.inleiding}</Text>
        </p>
      </header>
      <Body entry={pagina} class="pagina" />
      <Downloads />
      <section class="zij zij--onder" aria-label="Over deze pagina">
        <Publication entry={pagina} />
      </section>
    </Layout>
  ),
});
