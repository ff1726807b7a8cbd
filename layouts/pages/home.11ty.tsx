import { formatCount, formatDate } from '../../scripts/content/format.js';
import type { Les } from '../../scripts/content/library.js';
import { LIST_SIZE } from '../../scripts/content/lists/list-size.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { LesCard } from '../components/cards/LesCard.js';
import { Cards } from '../components/lists/Cards.js';
import { LikeUsForm } from '../components/lists/LikeUsForm.js';
import { Kaart } from '../components/map/Kaart.js';
import { SearchForm } from '../components/search/SearchForm.js';
import { Layout } from '../components/shell/Layout.js';
import { Strands } from '../components/shell/Strands.js';
import { Link } from '../components/text/Link.js';
import { definePage } from '../define-page.js';
import { changesOf } from '../news/changes-of.js';

const counted = (text: string, { library }: SiteData): string =>
  text
    .replace('{lessen}', formatCount(library.lessen.length, 'les', 'lessen'))
    .replace('{aanpakken}', formatCount(library.aanpakken.length, 'aanpak', 'aanpakken'))
    .replace('{tools}', formatCount(library.tools.length, 'tool', 'tools'));

const featured = ({ library }: SiteData): readonly Les[] => {
  const chosen = library.site.home.uitgelicht.flatMap((slug) => library.lessen.filter((les) => les.slug === slug));
  return chosen.length > 0 ? chosen : library.lessen.slice(0, 3);
};

const Search = ({ data }: { readonly data: SiteData }) => {
  const { home } = data.library.site;
  return (
    <div class="opening">
      <h1 class="nl-heading nl-heading--level-1">{home.vraag}</h1>
      <p class="nl-paragraph nl-paragraph--lead inleiding">{home.inleiding}</p>
      <SearchForm id="zoek-home" example={home.zoekvoorbeeld} />
      {home.veel_gezocht.length > 0 && (
        <p class="veel-gezocht">
          Veel gezocht:{' '}
          {home.veel_gezocht.map((word) => (
            <>
              <Link key={word} to={`/zoeken/?q=${encodeURIComponent(word)}`}>
                {word}
              </Link>{' '}
            </>
          ))}
        </p>
      )}
    </div>
  );
};

const Doors = ({ data }: { readonly data: SiteData }) => (
  <ul class="deuren">
    {data.library.site.home.deuren.map(({ titel, tekst, pad, streng }) => (
      <li key={pad} class={`deur deur--${streng}`}>
        <h2 class="nl-heading nl-heading--level-3">
          <Link to={pad} class="deur__link">
            {titel}
          </Link>
        </h2>
        <p>{counted(tekst, data)}</p>
      </li>
    ))}
  </ul>
);

/** When something last changed; how much of it is new to this reader, their browser adds. */
const News = ({ data }: { readonly data: SiteData }) => {
  const [newest] = changesOf(data.library);
  if (newest === undefined) return null;
  return (
    <p class="nieuws">
      Laatst gewijzigd op {formatDate(newest.day)}. <Link to="/nieuw/">Wat is nieuw</Link>{' '}
      <span class="nl-data-badge merkje merkje--nieuw" data-nieuws="aantal" hidden />
    </p>
  );
};

const LikeUsHome = ({ data }: { readonly data: SiteData }) => (
  <section class="zoals-wij zoals-wij--home" aria-labelledby="zoals-wij">
    <h2 id="zoals-wij" class="nl-heading nl-heading--level-2">
      Wat past bij onze gemeente?
    </h2>
    <p>
      Zeg waar jullie liggen, hoe groot jullie zijn en wat jullie zoeken. Dan staat bovenaan wat het meest op jullie
      lijkt.
    </p>
    <LikeUsForm to="/aanpakken/" search={data.library.aanpakken.length > LIST_SIZE ? { soort: 'aanpak' } : undefined} />
  </section>
);

export default definePage('/', (data) => {
  const { naam, omschrijving, home } = data.library.site;
  const lessen = featured(data);
  return (
    <Layout title={naam} description={omschrijving} source="site.yaml" search={false} styles="home">
      <Search data={data} />
      <Strands />
      <Doors data={data} />
      <LikeUsHome data={data} />
      <noscript>
        <p class="kader">
          Zoek je wat op jullie gemeente lijkt? <Link to="/vergelijken/">Vergelijk per thema</Link>, van klein naar
          groot.
        </p>
      </noscript>
      <News data={data} />
      {lessen.length > 0 && (
        <section class="deel deel--lessen" aria-labelledby="lessen-titel">
          <div class="deel__kop">
            <h2 id="lessen-titel" class="nl-heading nl-heading--level-2">
              {home.lessen_titel}
            </h2>
            <Link to="/lessen/">Alle lessen</Link>
          </div>
          <Cards>
            {lessen.map((les) => (
              <LesCard key={les.slug} les={les} />
            ))}
          </Cards>
        </section>
      )}
      <section class="band" aria-labelledby="kaart-titel">
        <div class="band__binnen">
          <div>
            <h2 id="kaart-titel" class="nl-heading nl-heading--level-2">
              {home.kaart_titel}
            </h2>
            <p>{home.kaart_tekst}</p>
            <ul class="kale-lijst">
              <li>
                <Link to="/aanpakken/">Bekijk alle aanpakken</Link>
              </li>
              <li>
                <Link to="/gemeenten/">Zoek een gemeente</Link>
              </li>
            </ul>
          </div>
          <Kaart aanpakken={data.library.aanpakken} />
        </div>
      </section>
    </Layout>
  );
});
