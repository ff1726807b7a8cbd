import { addressOf, ENGLISH_ADDRESS, englishAddressOf } from '../../scripts/content/addresses/addresses.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { defineItemPages } from '../define-page.js';
import { englishDate } from '../languages/english-date.js';
import { articleInEnglish } from '../linked-data/article-of.js';
import { stateUnlessPublic } from '../state-unless-public.js';

export default defineItemPages({
  of: 'aanpakken',
  address: ({ slug }) => englishAddressOf(slug),
  isNeeded: ({ samenvatting_engels }) => samenvatting_engels !== undefined,
  render: (aanpak, data) => {
    const summary = aanpak.samenvatting_engels;
    if (summary === undefined) throw new Error(`${aanpak.slug} has no English summary`);
    return (
      <Layout
        title={summary.titel}
        description={summary.tekst}
        language="en"
        notPublic={stateUnlessPublic(aanpak, data)}
        linkedData={articleInEnglish(aanpak, summary, data)}
      >
        <header class="titelblok">
          <p class="kicker">{placeOf(aanpak, data.library).name}, the Netherlands</p>
          <h1 class="nl-heading nl-heading--level-1">{summary.titel}</h1>
        </header>
        <div class="lopende-tekst">
          <p>{summary.tekst}</p>
          <p>
            This is a summary. The whole report, with its sources, is in Dutch:{' '}
            <a href={data.basePath + addressOf('aanpak', aanpak.slug).slice(1)} class="nl-link" lang="nl" hreflang="nl">
              {aanpak.titel}
            </a>
            .
          </p>
          <p>
            Last checked on <time datetime={aanpak.gecontroleerd_op}>{englishDate(aanpak.gecontroleerd_op)}</time>.{' '}
            {data.today > aanpak.herzien_voor && 'It has not been checked again in time, so it may be out of date.'}
          </p>
          <p>
            <Link to={ENGLISH_ADDRESS}>All summaries in English</Link>
          </p>
        </div>
      </Layout>
    );
  },
});
