import { comparedInThema } from '../../scripts/content/compare/compared-in-thema.js';
import { formatCount, formatList } from '../../scripts/content/format.js';
import type { Aanpak } from '../../scripts/content/library.js';
import { listPageAddress } from '../../scripts/content/lists/list-pages.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { comparableOf } from '../compare/comparable-of.js';
import { compareAddress } from '../compare/compare-address.js';
import { CompareOverview } from '../components/compare/CompareOverview.js';
import { CompareTable } from '../components/compare/CompareTable.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import { Link } from '../components/text/Link.js';
import { Section } from '../components/text/Section.js';
import { defineListPages } from '../define-list-pages.js';

const nameOf = (aanpakken: readonly Aanpak[], { library }: SiteData) =>
  formatList(aanpakken.map((aanpak) => placeOf(aanpak, library).name));

const anchorOf = (group: readonly Aanpak[]): string => group.map(({ slug }) => slug).join('-');

/** "16 aanpakken", or "24 van de 27 aanpakken" where not all of them are compared. */
const countedOf = (count: number, total: number): string =>
  count < total ? `${count} van de ${total} aanpakken` : formatCount(count, 'aanpak', 'aanpakken');

const introOf = (count: number, total: number): string => {
  if (count < 2) return 'Bij dit thema staan nog geen twee aanpakken om te vergelijken.';
  const counted = countedOf(count, total);
  return count <= 4
    ? `${counted} naast elkaar.`
    : `${counted}, van klein naar groot, steeds met een paar naast elkaar.`;
};

const Group = ({ aanpakken, data }: { readonly aanpakken: readonly Aanpak[]; readonly data: SiteData }) => (
  <Section id={anchorOf(aanpakken)} title={nameOf(aanpakken, data)}>
    <p class="niet-printen vergelijk__zelf">
      <Link to={compareAddress(aanpakken.map(({ slug }) => slug))}>
        Pas deze vergelijking aan<span class="alleen-voorlezen">: {nameOf(aanpakken, data)}</span>
      </Link>
    </p>
    <CompareTable
      compared={aanpakken.map((aanpak) => comparableOf(aanpak, data))}
      base={data.basePath}
      caption={`Vergelijking van ${nameOf(aanpakken, data)}`}
    />
  </Section>
);

interface ContentsProps {
  readonly pages: readonly (readonly Aanpak[][])[];
  readonly start: string;
  readonly data: SiteData;
}

/** Leads to each group, on this page or on one after it. */
const Contents = ({ pages, start, data }: ContentsProps) => (
  <nav class="niet-printen" aria-labelledby="naast-elkaar">
    <h2 id="naast-elkaar" class="nl-heading nl-heading--level-3">
      Naast elkaar
    </h2>
    <ul class="kale-lijst">
      {pages.flatMap((groups, index) =>
        groups.map((group) => (
          <li key={anchorOf(group)}>
            <Link to={`${listPageAddress(start, index + 1)}#${anchorOf(group)}`}>{nameOf(group, data)}</Link>
          </li>
        )),
      )}
    </ul>
  </nav>
);

const Overview = ({ pages, start, data }: ContentsProps) => (
  <>
    <CompareOverview compared={pages.flat(2).map((aanpak) => comparableOf(aanpak, data))} base={data.basePath} />
    <Contents pages={pages} start={start} data={data} />
  </>
);

export default defineListPages(['thema-vergelijking'], (page, data) => {
  const thema = data.library.themas.find(({ slug }) => slug === page.slug);
  if (thema === undefined) throw new Error(`${page.address}: there is no such theme`);
  const pages = comparedInThema(thema.slug, data);
  const count = pages.flat(2).length;
  const total = data.relations.aanpakken.thema.of(thema.slug).length;
  return (
    <ListLayout
      styles="compare"
      title={`Vergelijken: ${thema.naam}`}
      here={thema.naam}
      description={`De aanpakken bij het thema ${thema.naam} naast elkaar.`}
      crumbs={[{ title: 'Vergelijken', to: '/vergelijken/' }]}
      page={page}
    >
      <header class="titelblok">
        <p class="kicker">Vergelijken</p>
        <h1 class="nl-heading nl-heading--level-1">{thema.naam}</h1>
        {page.number === 1 && <p class="inleiding">{introOf(count, total)}</p>}
      </header>
      <ListPlace page={page} total={countedOf(count, total)} search={null} />
      {page.number === 1 && pages.flat().length > 1 && <Overview pages={pages} start={page.address} data={data} />}
      {pages[page.number - 1]?.map((group) => (
        <Group key={anchorOf(group)} aanpakken={group} data={data} />
      ))}
    </ListLayout>
  );
});
