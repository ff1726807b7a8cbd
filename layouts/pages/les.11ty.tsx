import { LES_UITKOMST_LABELS } from '../../schemas/parts/les.js';
import { addressOf, lesAnchor, listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatDate } from '../../scripts/content/format.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { lessenLike } from '../../scripts/content/relate/lessen-like.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import { citeLes } from '../citations/cite.js';
import { AddToMap } from '../components/bundle/AddToMap.js';
import { LesBadge, LesCard } from '../components/cards/LesCard.js';
import { Citeer } from '../components/citation/Citeer.js';
import { RelatedSection } from '../components/lists/RelatedSection.js';
import { ThemaTags } from '../components/lists/ThemaTags.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { articleOfLes } from '../linked-data/article-of.js';

export default defineItemPages({
  of: 'lessen',
  address: ({ slug }) => addressOf('les', slug),
  texts: ({ aanpak }, data) => ({
    sourcesAt: `${data.basePath}${addressOf('aanpak', aanpak.slug).slice(1)}#`,
    entryAddress: addressOf('aanpak', aanpak.slug),
  }),
  render: (les, data) => {
    const { library, relations } = data;
    const { aanpak } = les;
    const place = placeOf(aanpak, library);
    const others = lessenLike(les, relations, 3);
    return (
      <Layout
        title={les.titel}
        description={plainText(les.uitleg.split('\n\n')[0] ?? '')}
        crumbs={[{ title: 'Lessen', to: listAddress('les') }]}
        source={aanpak.file}
        linkedData={articleOfLes(les, data)}
        reviewed={aanpak}
      >
        <header class="titelblok">
          <p class="kicker">Les uit {place.name}</p>
          <h1 class="nl-heading nl-heading--level-1">{les.titel}</h1>
          <p>
            <LesBadge les={les} />
          </p>
          <AddToMap kind="les" slug={les.slug} />
        </header>
        <article class="les">
          <Text>{les.uitleg}</Text>
          <dl class="feiten">
            <div>
              <dt>Voor wie</dt>
              <dd>
                <Text inline>{les.voor_wie}</Text>
              </dd>
            </div>
            <div>
              <dt>Hangt af van</dt>
              <dd>
                <Text inline>{les.hangt_af_van}</Text>
              </dd>
            </div>
            <div>
              <dt>Uitkomst</dt>
              <dd>{LES_UITKOMST_LABELS[les.uitkomst]}</dd>
            </div>
            <div>
              <dt>Uit de aanpak</dt>
              <dd>
                <Link to={`${addressOf('aanpak', aanpak.slug)}#${lesAnchor(les.id)}`}>
                  {place.label}: {aanpak.titel}
                </Link>
              </dd>
            </div>
            <div>
              <dt>Gecontroleerd op</dt>
              <dd>
                <time datetime={aanpak.gecontroleerd_op}>{formatDate(aanpak.gecontroleerd_op)}</time>
              </dd>
            </div>
          </dl>
        </article>
        <ThemaTags themas={les.themas} fasen={[les.fase]} />
        <Citeer citation={citeLes(les, data)} />
        <RelatedSection
          id="ook-over"
          title="Lessen die erop lijken"
          items={others}
          card={(other) => <LesCard key={other.slug} les={other} />}
        />
      </Layout>
    );
  },
});
