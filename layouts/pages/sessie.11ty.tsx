import type { ComponentChildren } from 'preact';
import { SESSIE_HERKOMST_LABELS } from '../../schemas/entries/sessie.js';
import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { SECTIONS } from '../../scripts/content/addresses/sections.js';
import { formatDay, formatTime } from '../../scripts/content/format.js';
import type { Sessie } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { placeOfSessie } from '../components/cards/SessieCard.js';
import { ToolCard } from '../components/cards/ToolCard.js';
import { Cards } from '../components/lists/Cards.js';
import { Programma } from '../components/lists/Programma.js';
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
import { eventOf } from '../linked-data/event-of.js';
import { stateUnlessPublic } from '../state-unless-public.js';

const TITLES = SECTIONS.sessie;

interface Part {
  readonly id: keyof typeof TITLES;
  readonly content: ComponentChildren;
}

const Materials = ({ sessie }: { readonly sessie: Sessie }) => (
  <ul class="opsomming">
    {sessie.materialen.map(({ wat, aantal }) => (
      <li key={wat}>
        <Text inline>{wat}</Text>
        {aantal !== undefined && ` (${aantal})`}
      </li>
    ))}
  </ul>
);

const Assignments = ({ sessie }: { readonly sessie: Sessie }) => (
  <>
    {sessie.opdrachten.map(({ titel, tekst }) => (
      <div key={titel} class="kader">
        <h3 class="nl-heading nl-heading--level-3">{titel}</h3>
        <Text>{tekst}</Text>
      </div>
    ))}
  </>
);

const ForFacilitator = ({ sessie }: { readonly sessie: Sessie }) => (
  <>
    {sessie.voorbereiding_begeleider.length > 0 && <Bullets items={sessie.voorbereiding_begeleider} />}
    {sessie.body.trim() !== '' && <Body entry={sessie} class="achtergrond" />}
  </>
);

const toolsOf = (sessie: Sessie, { library }: SiteData) => {
  const slugs = new Set([...sessie.tools, ...sessie.programma.flatMap(({ tools }) => tools)]);
  return library.tools.filter(({ slug }) => slugs.has(slug));
};

const partsOf = (sessie: Sessie, data: SiteData): Part[] => {
  const tools = toolsOf(sessie, data);
  const parts: (Part | false)[] = [
    { id: 'doelen', content: <Bullets items={sessie.doelen} /> },
    { id: 'voorbereiding', content: <Bullets items={sessie.voorbereiding} /> },
    { id: 'programma', content: <Programma sessie={sessie} /> },
    sessie.opdrachten.length > 0 && { id: 'opdrachten', content: <Assignments sessie={sessie} /> },
    sessie.materialen.length > 0 && { id: 'materialen', content: <Materials sessie={sessie} /> },
    tools.length > 0 && {
      id: 'tools',
      content: (
        <Cards>
          {tools.map((tool) => (
            <ToolCard key={tool.slug} tool={tool} />
          ))}
        </Cards>
      ),
    },
    (sessie.voorbereiding_begeleider.length > 0 || sessie.body.trim() !== '') && {
      id: 'begeleider',
      content: <ForFacilitator sessie={sessie} />,
    },
    sessie.niet_gevonden.length > 0 && {
      id: 'niet-gevonden',
      content: <Bullets items={sessie.niet_gevonden} />,
    },
  ];
  return parts.filter((part) => part !== false);
};

export default defineItemPages({
  of: 'sessies',
  address: ({ slug }) => addressOf('sessie', slug),
  texts: () => ({ sourcesAt: '#' }),
  render: (sessie, data) => {
    const parts = partsOf(sessie, data);
    const cohort = data.library.cohorten.find(({ slug }) => slug === sessie.cohort);
    return (
      <Layout
        title={sessie.titel}
        description={plainText(sessie.in_het_kort)}
        styles="work"
        crumbs={[
          { title: 'Leernetwerk', to: listAddress('cohort') },
          { title: cohort?.titel ?? sessie.cohort, to: addressOf('cohort', sessie.cohort) },
        ]}
        source={sessie.file}
        notPublic={stateUnlessPublic(sessie, data)}
        reviewed={sessie}
        linkedData={eventOf(sessie, data)}
      >
        <header class="titelblok">
          <p class="kicker">Sessie {sessie.nummer}</p>
          <h1 class="nl-heading nl-heading--level-1">{sessie.titel}</h1>
          <p class="inleiding">
            <Text inline>{sessie.in_het_kort}</Text>
          </p>
        </header>
        <dl class="oogopslag">
          <div>
            <dt>Wanneer</dt>
            <dd>
              <time dateTime={sessie.begin}>{formatDay(sessie.begin)}</time>
            </dd>
          </div>
          <div>
            <dt>Hoe laat</dt>
            <dd>
              {formatTime(sessie.begin)} tot {formatTime(sessie.einde)} uur (Nederlandse tijd)
            </dd>
          </div>
          <div>
            <dt>Waar</dt>
            <dd>{placeOfSessie(sessie)}</dd>
          </div>
          <div>
            <dt>Lichting</dt>
            <dd>
              <Link to={addressOf('cohort', sessie.cohort)}>{cohort?.titel ?? sessie.cohort}</Link>
            </dd>
          </div>
        </dl>
        <div class="met-zijkant">
          <section class="zij zij--herkomst" aria-labelledby="herkomst">
            <h2 id="herkomst" class="zij__titel">
              {TITLES.herkomst}
            </h2>
            <div class="herkomst">
              <p>{SESSIE_HERKOMST_LABELS[sessie.opgesteld_door]}</p>
              <Publication entry={sessie} />
            </div>
          </section>
          <div class="met-zijkant__tekst">
            {parts.map(({ id, content }) => (
              <Section key={id} id={id} title={TITLES[id]}>
                {content}
              </Section>
            ))}
            <Bronnen bronnen={sessie.bronnen} />
          </div>
          <div class="met-zijkant__zij">
            <Downloads />
            <PageContents
              sections={[...parts.map(({ id }) => [id, TITLES[id]] as const), ['bronnen', TITLES.bronnen]]}
            />
          </div>
        </div>
      </Layout>
    );
  },
});
