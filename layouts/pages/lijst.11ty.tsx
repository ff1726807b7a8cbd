import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import { byFase } from '../../scripts/content/lists/by-fase.js';
import type { ListPage } from '../../scripts/content/lists/list-pages.js';
import { onPage } from '../../scripts/content/lists/list-size.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { LesCard } from '../components/cards/LesCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import { defineListPages } from '../define-list-pages.js';

/** Whose list it is, of lessons or of approaches. */
const subjectOf = ({ kind, slug }: ListPage, { library, relations }: SiteData) => {
  const of = kind.startsWith('thema') ? 'thema' : 'fase';
  const topics = of === 'thema' ? library.themas : library.fasen;
  const key = slug ?? '';
  return {
    of,
    key,
    name: topics.find((topic) => topic.slug === key)?.naam ?? '',
    lessen: kind.endsWith('lessen') ? byFase(relations.lessen[of].of(key), library) : null,
    aanpakken: relations.aanpakken[of].of(key),
  } as const;
};

export default defineListPages(['thema-lessen', 'thema-aanpakken', 'fase-lessen', 'fase-aanpakken'], (page, data) => {
  const { of, key, name, lessen, aanpakken } = subjectOf(page, data);
  const what = lessen === null ? 'Aanpakken' : 'Lessen';
  const title = `${what}: ${name}`;
  const total =
    lessen === null
      ? formatCount(aanpakken.length, 'aanpak', 'aanpakken')
      : formatCount(lessen.length, 'les', 'lessen');
  const above =
    of === 'thema' ? { title: "Thema's", to: listAddress('thema') } : { title: 'Lessen', to: listAddress('les') };
  return (
    <ListLayout
      title={title}
      description={`${total} bij ${name}.`}
      crumbs={[above, { title: name, to: addressOf(of, key) }]}
      page={page}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      </header>
      <ListPlace
        page={page}
        total={total}
        search={`/zoeken/?soort=${lessen === null ? 'aanpak' : 'les'}&${of}=${key}`}
      />
      <Cards>
        {lessen === null
          ? onPage(aanpakken, page.number).map((one) => <AanpakCard key={one.slug} aanpak={one} level={2} />)
          : onPage(lessen, page.number).map((les) => <LesCard key={les.slug} les={les} level={2} />)}
      </Cards>
    </ListLayout>
  );
});
