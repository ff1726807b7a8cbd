import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { SECTIONS } from '../../scripts/content/addresses/sections.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { Provenance } from '../components/aanpak/Provenance.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { ToolCard } from '../components/cards/ToolCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ThemaTags } from '../components/lists/ThemaTags.js';
import { Layout } from '../components/shell/Layout.js';
import { Body } from '../components/text/Body.js';
import { Bronnen } from '../components/text/Bronnen.js';
import { Bullets } from '../components/text/Bullets.js';
import { Downloads } from '../components/text/Downloads.js';
import { Section } from '../components/text/Section.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { stateUnlessPublic } from '../state-unless-public.js';

const TITLES = SECTIONS.vraag;

export default defineItemPages({
  of: 'vragen',
  address: ({ slug }) => addressOf('vraag', slug),
  texts: () => ({ sourcesAt: '#' }),
  render: (vraag, data) => {
    const aanpakken = data.library.aanpakken.filter(({ slug }) => vraag.aanpakken.includes(slug));
    const tools = data.library.tools.filter(({ slug }) => vraag.tools.includes(slug));
    return (
      <Layout
        title={vraag.titel}
        description={plainText(vraag.in_het_kort)}
        crumbs={[{ title: 'Vragen', to: listAddress('vraag') }]}
        source={vraag.file}
        notPublic={stateUnlessPublic(vraag, data)}
        reviewed={vraag}
      >
        <header class="titelblok">
          <p class="kicker">Vraag van: {vraag.rol}</p>
          <h1 class="nl-heading nl-heading--level-1">{vraag.titel}</h1>
          <p class="inleiding">
            <Text inline>{vraag.in_het_kort}</Text>
          </p>
        </header>
        <div class="met-zijkant">
          <Provenance entry={vraag} />
          <div class="met-zijkant__tekst">
            <Section id="reflecties" title={TITLES.reflecties}>
              {vraag.reflecties.map(({ rol, tekst }) => (
                <div key={rol + tekst} class="reactie">
                  <h3 class="nl-heading nl-heading--level-3">{rol}</h3>
                  <Text>{tekst}</Text>
                </div>
              ))}
            </Section>
            {vraag.body.trim() !== '' && (
              <Section id="achtergrond" title={TITLES.achtergrond}>
                <Body entry={vraag} class="achtergrond" />
              </Section>
            )}
            {aanpakken.length + tools.length > 0 && (
              <Section id="verder" title={TITLES.verder}>
                <Cards>
                  {tools.map((tool) => (
                    <ToolCard key={tool.slug} tool={tool} />
                  ))}
                  {aanpakken.map((aanpak) => (
                    <AanpakCard key={aanpak.slug} aanpak={aanpak} />
                  ))}
                </Cards>
              </Section>
            )}
            {vraag.niet_gevonden.length > 0 && (
              <Section id="niet-gevonden" title={TITLES['niet-gevonden']}>
                <Bullets items={vraag.niet_gevonden} />
              </Section>
            )}
            <Bronnen bronnen={vraag.bronnen} />
          </div>
          <div class="met-zijkant__zij">
            <Downloads />
            <ThemaTags themas={vraag.themas} fasen={vraag.fasen} />
          </div>
        </div>
      </Layout>
    );
  },
});
