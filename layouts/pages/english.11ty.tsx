import { ENGLISH_ADDRESS } from '../../scripts/content/addresses/addresses.js';
import { EnglishCard } from '../components/english/EnglishCard.js';
import { Cards } from '../components/lists/Cards.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

const ABOUT = 'Short summaries in English of how Dutch municipalities and regions went about it.';

export default definePage(
  ENGLISH_ADDRESS,
  ({ library, assets, basePath }) => (
    <Layout
      title="Summaries in English"
      description={library.site.omschrijving_engels ?? ABOUT}
      styles="search"
      language="en"
      scripts={[assets.scripts.english]}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Summaries in English</h1>
        <p class="inleiding">{library.site.omschrijving_engels}</p>
        <p>{ABOUT} The whole reports, with lessons, tools and sources, are in Dutch.</p>
      </header>
      <search class="zoekvak">
        <form id="english-search" method="get" action={basePath + ENGLISH_ADDRESS.slice(1)}>
          <label class="alleen-voorlezen" for="english-query">
            Search the summaries
          </label>
          <input
            id="english-query"
            class="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            name="q"
            autocomplete="off"
            placeholder="For example: poverty"
          />
          <button type="submit" class="nl-button nl-button--primary">
            Search
          </button>
        </form>
      </search>
      <noscript>
        <p>Searching needs JavaScript. All summaries are listed below.</p>
      </noscript>
      <section id="english-results" class="deel" aria-labelledby="english-found" hidden>
        <h2 id="english-found" class="nl-heading nl-heading--level-2">
          Search results
        </h2>
        <p role="status" />
        <ol class="treffers" />
      </section>
      <section class="deel" aria-labelledby="english-all">
        <h2 id="english-all" class="nl-heading nl-heading--level-2">
          All summaries
        </h2>
        <Cards>
          {library.aanpakken.map(
            (aanpak) =>
              aanpak.samenvatting_engels !== undefined && (
                <EnglishCard key={aanpak.slug} aanpak={aanpak} summary={aanpak.samenvatting_engels} />
              ),
          )}
        </Cards>
      </section>
    </Layout>
  ),
  ({ addresses }) => addresses.has(ENGLISH_ADDRESS),
);
