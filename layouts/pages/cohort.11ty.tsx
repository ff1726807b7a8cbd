import type { ComponentChildren } from 'preact';
import { isKnown } from '../../schemas/fields/not-found.js';
import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { SECTIONS } from '../../scripts/content/addresses/sections.js';
import { formatDate } from '../../scripts/content/format.js';
import type { Cohort } from '../../scripts/content/library.js';
import { ownListAddress } from '../../scripts/content/lists/own-list-address.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { COHORT_STATE_LABELS, cohortState } from '../../scripts/content/relate/cohort-state.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { SessieCard } from '../components/cards/SessieCard.js';
import { Cards } from '../components/lists/Cards.js';
import { RelatedCards } from '../components/lists/RelatedCards.js';
import { Layout } from '../components/shell/Layout.js';
import { PageContents } from '../components/shell/PageContents.js';
import { Body } from '../components/text/Body.js';
import { Bronnen } from '../components/text/Bronnen.js';
import { Bullets } from '../components/text/Bullets.js';
import { Downloads } from '../components/text/Downloads.js';
import { FileLink } from '../components/text/FileLink.js';
import { Known } from '../components/text/Known.js';
import { KnownBullets } from '../components/text/KnownBullets.js';
import { Publication } from '../components/text/Publication.js';
import { Section } from '../components/text/Section.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { stateUnlessPublic } from '../state-unless-public.js';

const TITLES = SECTIONS.cohort;

interface Part {
  readonly id: keyof typeof TITLES;
  readonly content: ComponentChildren;
}

const SignUp = ({ cohort }: { readonly cohort: Cohort }) => (
  <>
    <Known>{cohort.intake}</Known>
    <h3 class="nl-heading nl-heading--level-3">Wie past bij elkaar</h3>
    <Known>{cohort.matching}</Known>
    <dl class="feiten">
      <div>
        <dt>Kosten</dt>
        <dd>
          <Known inline>{cohort.kosten}</Known>
        </dd>
      </div>
      <div>
        <dt>Contact</dt>
        <dd>
          <Known inline>{cohort.contact}</Known>
        </dd>
      </div>
      <div>
        <dt>Deelnemers</dt>
        <dd>
          <Known inline>{cohort.deelnemers}</Known>
        </dd>
      </div>
    </dl>
  </>
);

const Facilitators = ({ cohort }: { readonly cohort: Cohort }) => {
  if (!isKnown(cohort.begeleiders)) return <Known>{cohort.begeleiders}</Known>;
  return (
    <ul class="opsomming">
      {cohort.begeleiders.map(({ naam, rol }) => (
        <li key={naam}>
          {naam}, {rol}
        </li>
      ))}
    </ul>
  );
};

const partsOf = (cohort: Cohort, { relations }: SiteData): Part[] => {
  const sessies = relations.sessies.cohort.of(cohort.slug);
  const aanpakken = relations.aanpakken.cohort.of(cohort.slug);
  const parts: (Part | false)[] = [
    { id: 'voor-wie', content: <Known>{cohort.voor_wie}</Known> },
    { id: 'aanbod', content: <KnownBullets items={cohort.aanbod} /> },
    { id: 'gevraagd', content: <KnownBullets items={cohort.gevraagd} /> },
    { id: 'aanmelden', content: <SignUp cohort={cohort} /> },
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
    { id: 'begeleiders', content: <Facilitators cohort={cohort} /> },
    aanpakken.length > 0 && {
      id: 'aanpakken',
      content: (
        <RelatedCards
          title={TITLES.aanpakken}
          items={aanpakken}
          all={ownListAddress('cohort', cohort.slug, 'aanpakken')}
          card={(aanpak) => <AanpakCard key={aanpak.slug} aanpak={aanpak} />}
        />
      ),
    },
    cohort.body.trim() !== '' && { id: 'achtergrond', content: <Body entry={cohort} class="achtergrond" /> },
    cohort.niet_gevonden.length > 0 && {
      id: 'niet-gevonden',
      content: <Bullets items={cohort.niet_gevonden} />,
    },
  ];
  return parts.filter((part) => part !== false);
};

export default defineItemPages({
  of: 'cohorten',
  address: ({ slug }) => addressOf('cohort', slug),
  texts: () => ({ sourcesAt: '#' }),
  render: (cohort, data) => {
    const parts = partsOf(cohort, data);
    const state = COHORT_STATE_LABELS[cohortState(cohort, data.today)];
    return (
      <Layout
        title={cohort.titel}
        description={plainText(cohort.in_het_kort)}
        crumbs={[{ title: 'Leernetwerk', to: listAddress('cohort') }]}
        source={cohort.file}
        feed={`${addressOf('cohort', cohort.slug)}feed.xml`}
        notPublic={stateUnlessPublic(cohort, data)}
        reviewed={cohort}
      >
        <header class="titelblok">
          <p class="kicker">
            Lichting {cohort.nummer} · {formatDate(cohort.periode.begin)} tot {formatDate(cohort.periode.einde)}
          </p>
          <h1 class="nl-heading nl-heading--level-1">{cohort.titel}</h1>
          <p class="inleiding">
            <Text inline>{cohort.in_het_kort}</Text>
          </p>
          <p>
            <span class="nl-data-badge merkje">{state}</span>
          </p>
          {cohort.mededelingen.map(({ datum, tekst }) => (
            <div key={datum + tekst} class="utrecht-alert utrecht-alert--info mededeling">
              <div class="utrecht-alert__content">
                <p>
                  <strong>{formatDate(datum)}.</strong> {tekst}
                </p>
              </div>
            </div>
          ))}
        </header>
        <div class="met-zijkant">
          <div class="met-zijkant__tekst">
            {parts.map(({ id, content }) => (
              <Section key={id} id={id} title={TITLES[id]}>
                {content}
              </Section>
            ))}
            <Bronnen bronnen={cohort.bronnen} />
            <p>
              <FileLink to={`${addressOf('cohort', cohort.slug)}feed.xml`}>
                Volg deze lichting in je feedlezer (Atom)
              </FileLink>
            </p>
          </div>
          <div class="met-zijkant__zij">
            <Downloads />
            <PageContents
              sections={[...parts.map(({ id }) => [id, TITLES[id]] as const), ['bronnen', TITLES.bronnen]]}
            />
            <section class="zij" aria-label="Over deze pagina">
              <Publication entry={cohort} />
            </section>
          </div>
        </div>
      </Layout>
    );
  },
});
