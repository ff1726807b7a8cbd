import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import type { Library } from '../../scripts/content/library.js';
import { belongingTo, SUBJECTS, type Subject } from '../../scripts/content/lists/belonging-to.js';
import type { ListPage } from '../../scripts/content/lists/list-pages.js';
import { onPage } from '../../scripts/content/lists/list-size.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { LesCard } from '../components/cards/LesCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import type { Crumb } from '../components/shell/Breadcrumbs.js';
import { defineListPages } from '../define-list-pages.js';

const ABOVE: Readonly<Record<Subject, Crumb>> = {
  thema: { title: "Thema's", to: listAddress('thema') },
  fase: { title: 'Lessen', to: listAddress('les') },
  gemeente: { title: "Gemeenten en regio's", to: listAddress('gemeente') },
};

const namedOf = (of: Subject, { themas, fasen, gemeenten, regios }: Library) =>
  ({ thema: themas, fase: fasen, gemeente: [...gemeenten, ...regios] })[of];

/** Whose list it is, of lessons or of approaches. */
const subjectOf = ({ kind, slug }: ListPage, data: SiteData) => {
  const of = SUBJECTS.find((subject) => kind.startsWith(subject)) ?? 'thema';
  const key = slug ?? '';
  const name = namedOf(of, data.library).find((subject) => subject.slug === key)?.naam ?? '';
  const { lessen, aanpakken } = belongingTo(of, key, data);
  return { of, key, name, lessen: kind.endsWith('lessen') ? lessen : null, aanpakken };
};

/** How a search is narrowed down to a subject. Of municipalities there are too many to choose from: their name is looked for. */
const searchOf = (of: Subject, key: string, name: string): string =>
  of === 'gemeente' ? `q=${encodeURIComponent(name)}` : `${of}=${key}`;

const KINDS = SUBJECTS.flatMap((of) => [`${of}-lessen`, `${of}-aanpakken`] as const);

export default defineListPages(KINDS, (page, data) => {
  const { of, key, name, lessen, aanpakken } = subjectOf(page, data);
  const what = lessen === null ? 'Aanpakken' : 'Lessen';
  const title = `${what}: ${name}`;
  const total =
    lessen === null
      ? formatCount(aanpakken.length, 'aanpak', 'aanpakken')
      : formatCount(lessen.length, 'les', 'lessen');
  return (
    <ListLayout
      title={title}
      description={`${total} bij ${name}.`}
      crumbs={[ABOVE[of], { title: name, to: addressOf(of, key) }]}
      page={page}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      </header>
      <ListPlace
        page={page}
        total={total}
        search={`/zoeken/?soort=${lessen === null ? 'aanpak' : 'les'}&${searchOf(of, key, name)}`}
      />
      <Cards>
        {lessen === null
          ? onPage(aanpakken, page.number).map((one) => <AanpakCard key={one.slug} aanpak={one} level={2} />)
          : onPage(lessen, page.number).map((les) => <LesCard key={les.slug} les={les} level={2} />)}
      </Cards>
    </ListLayout>
  );
});
