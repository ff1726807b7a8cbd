import type { ComponentChildren } from 'preact';
import { isKnown } from '../../schemas/fields/not-found.js';
import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { SECTIONS } from '../../scripts/content/addresses/sections.js';
import type { Aanpak } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import { similarTo } from '../../scripts/content/relate/similar-to.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { citeAanpak } from '../citations/cite.js';
import { compareAddress } from '../compare/compare-address.js';
import { AtAGlance } from '../components/aanpak/AtAGlance.js';
import { Deelnemers } from '../components/aanpak/Deelnemers.js';
import { LesInAanpak } from '../components/aanpak/LesInAanpak.js';
import { Overnames } from '../components/aanpak/Overnames.js';
import { Provenance } from '../components/aanpak/Provenance.js';
import { RatingsExplained } from '../components/aanpak/RatingsExplained.js';
import { Resultaten } from '../components/aanpak/Resultaten.js';
import { Stappen } from '../components/aanpak/Stappen.js';
import { AddToMap } from '../components/bundle/AddToMap.js';
import { ToolCard } from '../components/cards/ToolCard.js';
import { Citeer } from '../components/citation/Citeer.js';
import { InEnglish } from '../components/english/InEnglish.js';
import { Cards } from '../components/lists/Cards.js';
import { ThemaTags } from '../components/lists/ThemaTags.js';
import { Layout } from '../components/shell/Layout.js';
import { PageContents } from '../components/shell/PageContents.js';
import { Body } from '../components/text/Body.js';
import { Bronnen } from '../components/text/Bronnen.js';
import { Bullets } from '../components/text/Bullets.js';
import { Downloads } from '../components/text/Downloads.js';
import { Known } from '../components/text/Known.js';
import { KnownBullets } from '../components/text/KnownBullets.js';
import { Link } from '../components/text/Link.js';
import { Section } from '../components/text/Section.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { articleOfAanpak } from '../linked-data/article-of.js';
import { stateUnlessPublic } from '../state-unless-public.js';

const TITLES = SECTIONS.aanpak;
type SectionId = keyof typeof TITLES;

interface Part {
  readonly id: SectionId;
  readonly content: ComponentChildren;
}

const failures = ({ resultaten, obstakels, lessen }: Aanpak) => ({
  resultaten: isKnown(resultaten)
    ? resultaten.filter(({ uitkomst }) => uitkomst === 'gemengd' || uitkomst === 'niet-gelukt')
    : [],
  obstakels,
  lessen: lessen.filter(({ uitkomst }) => uitkomst === 'gemengd' || uitkomst === 'werkte-niet'),
});

const WhatDidNotWork = ({ aanpak }: { readonly aanpak: Aanpak }) => {
  const failed = failures(aanpak);
  return (
    <>
      <KnownBullets items={failed.obstakels} />
      {failed.lessen.length > 0 && (
        <p>
          Zie ook {failed.lessen.length === 1 ? 'de les' : 'de lessen'}{' '}
          {failed.lessen.map(({ id, titel }, index) => (
            <>
              {index > 0 && ' en '}
              <a key={id} class="nl-link" href={`#les-${id}`}>
                {titel}
              </a>
            </>
          ))}
          .
        </p>
      )}
    </>
  );
};

const Money = ({ aanpak }: { readonly aanpak: Aanpak }) => (
  <dl class="feiten">
    <div>
      <dt>Kosten</dt>
      <dd>
        <Known inline>{aanpak.kosten}</Known>
      </dd>
    </div>
    <div>
      <dt>Vergoeding</dt>
      <dd>
        <Known inline>{aanpak.vergoeding}</Known>
      </dd>
    </div>
  </dl>
);

const partsOf = (aanpak: Aanpak, data: SiteData): Part[] => {
  const lessen = data.relations.lessen.aanpak.of(aanpak.slug);
  const tools = data.library.tools.filter(({ slug }) => aanpak.tools.includes(slug));
  const parts: (Part | false)[] = [
    { id: 'stappen', content: <Stappen stappen={aanpak.stappen} /> },
    {
      id: 'resultaten',
      content: isKnown(aanpak.resultaten) ? (
        <Resultaten resultaten={aanpak.resultaten} />
      ) : (
        <Known>{aanpak.resultaten}</Known>
      ),
    },
    { id: 'lessen', content: lessen.map((les) => <LesInAanpak key={les.slug} les={les} />) },
    { id: 'wat-werkte-niet', content: <WhatDidNotWork aanpak={aanpak} /> },
    aanpak.body.trim() !== '' && { id: 'achtergrond', content: <Body entry={aanpak} class="achtergrond" /> },
    { id: 'wie-deden-mee', content: <Deelnemers deelnemers={aanpak.deelnemers} /> },
    { id: 'kosten', content: <Money aanpak={aanpak} /> },
    { id: 'vervolg', content: <Known>{aanpak.vervolg}</Known> },
    { id: 'overgenomen', content: <Overnames aanpak={aanpak} /> },
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
    aanpak.niet_gevonden.length > 0 && {
      id: 'niet-gevonden',
      content: <Bullets items={aanpak.niet_gevonden} />,
    },
  ];
  return parts.filter((part) => part !== false);
};

const Similar = ({ aanpak, data }: { readonly aanpak: Aanpak; readonly data: SiteData }) => {
  const similar = similarTo(aanpak, data.library, data.relations, 3);
  if (similar.length === 0) return null;
  return (
    <section class="zij" aria-labelledby="lijkt-op">
      <h2 id="lijkt-op" class="zij__titel">
        Lijkt op
      </h2>
      <ul>
        {similar.map((other) => (
          <li key={other.slug}>
            <Link to={addressOf('aanpak', other.slug)}>{placeOf(other, data.library).name}</Link>
          </li>
        ))}
      </ul>
      <p class="zij__actie">
        <Link to={compareAddress([aanpak, ...similar].map(({ slug }) => slug))}>Zet ze naast elkaar</Link>
      </p>
    </section>
  );
};

const Opening = ({ aanpak, data }: { readonly aanpak: Aanpak; readonly data: SiteData }) => {
  const { label, gemeenten, regio } = placeOf(aanpak, data.library);
  const places = [...(regio === null ? [] : [regio]), ...gemeenten];
  return (
    <header class="titelblok">
      <p class="kicker">
        {places.length === 1 && places[0] !== undefined ? (
          <Link to={addressOf('gemeente', places[0].slug)} class="kicker__link">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <h1 class="nl-heading nl-heading--level-1">{aanpak.titel}</h1>
      <p class="inleiding">
        <Text inline>{aanpak.vraagstuk}</Text>
      </p>
      {aanpak.samenvatting_engels !== undefined && (
        <p class="in-engels">
          <a class="nl-link" href="#english" lang="en" hreflang="en">
            Summary in English
          </a>
        </p>
      )}
      <AddToMap kind="aanpak" slug={aanpak.slug} />
      <p class="niet-printen">
        <Link to={compareAddress([aanpak.slug])}>Vergelijk met andere aanpakken</Link>
      </p>
    </header>
  );
};

export default defineItemPages({
  of: 'aanpakken',
  address: ({ slug }) => addressOf('aanpak', slug),
  texts: () => ({ sourcesAt: '#' }),
  render: (aanpak, data) => {
    const parts = partsOf(aanpak, data);
    const { gemeenten } = placeOf(aanpak, data.library);
    return (
      <Layout
        title={aanpak.titel}
        description={plainText(aanpak.in_het_kort)}
        crumbs={[{ title: 'Aanpakken', to: listAddress('aanpak') }]}
        source={aanpak.file}
        notPublic={stateUnlessPublic(aanpak, data)}
        reviewed={aanpak}
        linkedData={articleOfAanpak(aanpak, data)}
      >
        <Opening aanpak={aanpak} data={data} />
        <AtAGlance aanpak={aanpak} />
        <RatingsExplained aanpak={aanpak} />
        <div class="met-zijkant">
          <Provenance entry={aanpak} />
          <div class="met-zijkant__tekst">
            <section class="kort" aria-labelledby="in-het-kort">
              <h2 id="in-het-kort" class="kort__titel">
                In het kort
              </h2>
              <p>
                <Text inline>{aanpak.in_het_kort}</Text>
              </p>
              <p class="periode">
                Periode: <Text inline>{aanpak.periode}</Text>
              </p>
            </section>
            {parts.map(({ id, content }) => (
              <Section key={id} id={id} title={TITLES[id]}>
                {content}
              </Section>
            ))}
            <Bronnen bronnen={aanpak.bronnen} />
            <InEnglish aanpak={aanpak} />
            <Citeer citation={citeAanpak(aanpak, data)} />
          </div>
          <div class="met-zijkant__zij">
            <Downloads />
            <PageContents
              sections={[...parts.map(({ id }) => [id, TITLES[id]] as const), ['bronnen', TITLES.bronnen]]}
            />
            <Similar aanpak={aanpak} data={data} />
            {gemeenten.length > 1 && (
              <section class="zij" aria-labelledby="gemeenten">
                <h2 id="gemeenten" class="zij__titel">
                  Gemeenten
                </h2>
                <ul>
                  {gemeenten.map(({ slug, naam }) => (
                    <li key={slug}>
                      <Link to={addressOf('gemeente', slug)}>{naam}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <ThemaTags themas={aanpak.themas} fasen={aanpak.fasen} />
          </div>
        </div>
      </Layout>
    );
  },
});
