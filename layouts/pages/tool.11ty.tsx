import type { ComponentChildren } from 'preact';
import { TOOL_SOORT_LABELS } from '../../schemas/entries/tool.js';
import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { SECTIONS } from '../../scripts/content/addresses/sections.js';
import { formatDate, formatMinutes } from '../../scripts/content/format.js';
import type { Tool } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { AddToMap } from '../components/bundle/AddToMap.js';
import { SessieCard } from '../components/cards/SessieCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ThemaTags } from '../components/lists/ThemaTags.js';
import { Layout } from '../components/shell/Layout.js';
import { PageContents } from '../components/shell/PageContents.js';
import { Body } from '../components/text/Body.js';
import { Bronnen } from '../components/text/Bronnen.js';
import { Bullets } from '../components/text/Bullets.js';
import { Downloads } from '../components/text/Downloads.js';
import { Link } from '../components/text/Link.js';
import { Publication } from '../components/text/Publication.js';
import { Section } from '../components/text/Section.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { howToOf } from '../linked-data/how-to-of.js';
import { stateUnlessPublic } from '../state-unless-public.js';

const TITLES = SECTIONS.tool;

interface Part {
  readonly id: keyof typeof TITLES;
  readonly content: ComponentChildren;
}

const Steps = ({ tool }: { readonly tool: Tool }) => (
  <ol class="draad">
    {tool.stappen.map(({ titel, minuten, tekst }, index) => (
      <li key={titel} class="draad__stap draad__stap--samen">
        <span class="draad__nummer nl-number-badge" aria-hidden="true">
          {index + 1}
        </span>
        <h3 class="nl-heading nl-heading--level-3">
          {titel} <span class="duur">{formatMinutes(minuten)}</span>
        </h3>
        <Text>{tekst}</Text>
      </li>
    ))}
  </ol>
);

const Experiences = ({ tool, data }: { readonly tool: Tool; readonly data: SiteData }) => (
  <ul class="opsomming">
    {tool.ervaringen.map(({ aanpak: slug, tekst }) => {
      const aanpak = data.library.aanpakken.find((one) => one.slug === slug);
      return (
        <li key={slug + tekst}>
          {aanpak !== undefined && <Link to={addressOf('aanpak', slug)}>{placeOf(aanpak, data.library).name}</Link>}:{' '}
          <Text inline>{tekst}</Text>
        </li>
      );
    })}
  </ul>
);

const Versions = ({ tool }: { readonly tool: Tool }) => (
  <ul class="opsomming">
    {tool.versies.toReversed().map(({ versie, datum, wat }) => (
      <li key={versie}>
        Versie {versie}, {formatDate(datum)}: {wat}
      </li>
    ))}
  </ul>
);

const partsOf = (tool: Tool, data: SiteData): Part[] => {
  const sessies = data.relations.sessies.tool.of(tool.slug);
  const parts: (Part | false)[] = [
    { id: 'stappen', content: <Steps tool={tool} /> },
    { id: 'valkuilen', content: <Bullets items={tool.valkuilen} /> },
    tool.body.trim() !== '' && { id: 'werkblad', content: <Body entry={tool} class="werkblad" /> },
    tool.ervaringen.length > 0 && { id: 'ervaringen', content: <Experiences tool={tool} data={data} /> },
    sessies.length > 0 && {
      id: 'sessies',
      content: (
        <Cards>
          {sessies.map((sessie) => (
            <SessieCard key={sessie.slug} sessie={sessie} />
          ))}
        </Cards>
      ),
    },
    { id: 'versies', content: <Versions tool={tool} /> },
    tool.niet_gevonden.length > 0 && {
      id: 'niet-gevonden',
      content: <Bullets items={tool.niet_gevonden} />,
    },
  ];
  return parts.filter((part) => part !== false);
};

const Glance = ({ tool }: { readonly tool: Tool }) => (
  <dl class="oogopslag">
    <div>
      <dt>Voor wie</dt>
      <dd>
        <Text inline>{tool.voor_wie}</Text>
      </dd>
    </div>
    <div>
      <dt>Duur</dt>
      <dd>{formatMinutes(tool.minuten)}</dd>
    </div>
    <div>
      <dt>Met hoeveel mensen</dt>
      <dd>
        {tool.groep.van} tot {tool.groep.tot}
      </dd>
    </div>
    {tool.materialen.length > 0 && (
      <div class="oogopslag__breed">
        <dt>Leg klaar</dt>
        <dd>
          <ul>
            {tool.materialen.map((item) => (
              <li key={item}>
                <Text inline>{item}</Text>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    )}
  </dl>
);

export default defineItemPages({
  of: 'tools',
  address: ({ slug }) => addressOf('tool', slug),
  texts: () => ({ sourcesAt: '#' }),
  render: (tool, data) => {
    const parts = partsOf(tool, data);
    const licentie = tool.licentie ?? data.library.site.licentie;
    return (
      <Layout
        title={tool.titel}
        description={plainText(tool.doel)}
        styles="work"
        crumbs={[{ title: 'Tools', to: listAddress('tool') }]}
        source={tool.file}
        notPublic={stateUnlessPublic(tool, data)}
        reviewed={tool}
        linkedData={howToOf(tool, data)}
      >
        <header class="titelblok">
          <p class="kicker">
            {TOOL_SOORT_LABELS[tool.soort]} · versie {tool.versies.at(-1)?.versie}
          </p>
          <h1 class="nl-heading nl-heading--level-1">{tool.titel}</h1>
          <p class="inleiding">
            <Text inline>{tool.doel}</Text>
          </p>
          <AddToMap kind="tool" slug={tool.slug} />
        </header>
        <Glance tool={tool} />
        <div class="met-zijkant">
          <section class="zij zij--herkomst" aria-labelledby="herkomst">
            <h2 id="herkomst" class="zij__titel">
              {TITLES.herkomst}
            </h2>
            <div class="herkomst">
              <p>
                <Text inline>{tool.herkomst}</Text>
              </p>
              <p>
                Licentie:{' '}
                <a class="nl-link" href={licentie.adres} rel="license external noopener">
                  {licentie.naam}
                </a>
              </p>
              <Publication entry={tool} />
            </div>
          </section>
          <div class="met-zijkant__tekst">
            {parts.map(({ id, content }) => (
              <Section key={id} id={id} title={TITLES[id]}>
                {content}
              </Section>
            ))}
            <Bronnen bronnen={tool.bronnen} />
          </div>
          <div class="met-zijkant__zij">
            <Downloads />
            <PageContents
              sections={[
                ...parts.map(({ id }) => [id, TITLES[id]] as const),
                ...(tool.bronnen.length > 0 ? [['bronnen', TITLES.bronnen] as const] : []),
              ]}
            />
            <ThemaTags themas={tool.themas} fasen={tool.fasen} />
          </div>
        </div>
      </Layout>
    );
  },
});
