import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import type { Library } from '../../scripts/content/library.js';
import { belongingTo, OWN_LISTS, SUBJECTS, type Subject } from '../../scripts/content/lists/belonging-to.js';
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
  cohort: { title: 'Leernetwerk', to: listAddress('cohort') },
};

const namedOf = (of: Subject, { themas, fasen, gemeenten, regios, cohorten }: Library) =>
  ({
    thema: themas,
    fase: fasen,
    gemeente: [...gemeenten, ...regios],
    cohort: cohorten.map(({ slug, titel }) => ({ slug, naam: titel })),
  })[of];

const LISTS = SUBJECTS.flatMap((of) => OWN_LISTS.map((what) => ({ kind: `${of}-${what}` as const, of, what })));

/** Whose list it is, and of what. */
const listOf = ({ kind, slug }: ListPage, data: SiteData) => {
  const list = LISTS.find((one) => one.kind === kind);
  const subject = list === undefined ? undefined : namedOf(list.of, data.library).find((one) => one.slug === slug);
  if (list === undefined || subject === undefined) throw new Error(`${kind} of ${slug}: nothing has such a list`);
  return { ...list, subject, ...belongingTo(list.of, subject.slug, data) };
};

/** Municipalities are too many to narrow a search down to one. */
const searchIn = (of: Subject, slug: string, soort: string): string | null =>
  of === 'gemeente' ? null : `/zoeken/?soort=${soort}&${of}=${slug}`;

export default defineListPages(
  LISTS.map(({ kind }) => kind),
  (page, data) => {
    const { of, what, subject, lessen, aanpakken } = listOf(page, data);
    const title = `${what === 'lessen' ? 'Lessen' : 'Aanpakken'}: ${subject.naam}`;
    const total =
      what === 'lessen'
        ? formatCount(lessen.length, 'les', 'lessen')
        : formatCount(aanpakken.length, 'aanpak', 'aanpakken');
    return (
      <ListLayout
        title={title}
        description={`${total} ${of === 'cohort' ? 'uit' : 'bij'} ${subject.naam}.`}
        crumbs={[ABOVE[of], { title: subject.naam, to: addressOf(of, subject.slug) }]}
        page={page}
      >
        <header class="titelblok">
          <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        </header>
        <ListPlace
          page={page}
          total={total}
          search={searchIn(of, subject.slug, what === 'lessen' ? 'les' : 'aanpak')}
        />
        <Cards>
          {what === 'lessen'
            ? onPage(lessen, page.number).map((les) => <LesCard key={les.slug} les={les} level={2} />)
            : onPage(aanpakken, page.number).map((one) => <AanpakCard key={one.slug} aanpak={one} level={2} />)}
        </Cards>
      </ListLayout>
    );
  },
);
